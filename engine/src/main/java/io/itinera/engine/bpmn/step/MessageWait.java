package io.itinera.engine.bpmn.step;

import java.util.Optional;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/** The note that an execution waits for the end of a message; it lives and dies with the execution. */
public final class MessageWait {
    /** No event type looks like this, so no event from outside can pass for the end of a message. */
    public static final String EVENT = "itinera: message ended";

    private MessageWait() {}

    static void note(ActivityExecution execution, String messageId) {
        if (messageId(execution).isPresent()) {
            return;
        }
        var wait = new EventSubscriptionEntity((ExecutionEntity) execution, EventType.MESSAGE);
        wait.setActivity((ActivityImpl) execution.getActivity());
        wait.setEventName(EVENT);
        wait.setConfiguration(messageId);
        wait.insert();
    }

    static Optional<String> messageId(ActivityExecution execution) {
        return of(execution).map(EventSubscriptionEntity::getConfiguration);
    }

    static void forget(ActivityExecution execution) {
        of(execution).ifPresent(EventSubscriptionEntity::delete);
    }

    private static Optional<EventSubscriptionEntity> of(ActivityExecution execution) {
        return ((ExecutionEntity) execution)
                .getEventSubscriptions().stream()
                        .filter(wait -> EVENT.equals(wait.getEventName()))
                        .findFirst();
    }
}
