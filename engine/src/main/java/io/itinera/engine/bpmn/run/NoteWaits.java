package io.itinera.engine.bpmn.run;

import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Notes the waits for events that begin in the present transaction. */
@Component
public class NoteWaits implements Consumer<EventSubscriptionEntity> {
    private final ObjectProvider<TokenMoves> moves;

    NoteWaits(ObjectProvider<TokenMoves> moves) {
        this.moves = moves;
    }

    /** A wait of the drawing itself, for events that would start it, belongs to no instance and so to no lead. */
    @Override
    public void accept(EventSubscriptionEntity wait) {
        var execution = wait.getProcessInstanceId() == null ? null : wait.getExecution();
        if (wait.isSubscriptionForEventType(EventType.MESSAGE)
                && execution != null
                && execution.getProcessBusinessKey() != null) {
            moves.getObject()
                    .waitBegan(new Wait(
                            wait.getId(),
                            wait.getEventName(),
                            execution.getProcessBusinessKey(),
                            wait.getProcessInstanceId(),
                            execution.getProcessDefinitionId(),
                            wait.getActivityId()));
        }
    }
}
