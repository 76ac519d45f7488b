package io.itinera.engine.bpmn.run;

import io.itinera.engine.bpmn.step.MessageWait;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Notes the waits for events that begin in the present transaction. */
@Component
public class NoteWaits implements Consumer<EventSubscriptionEntity> {
    private final SingletonSupplier<TokenMoves> moves;

    NoteWaits(ObjectProvider<TokenMoves> moves) {
        this.moves = SingletonSupplier.of(moves::getObject);
    }

    /** A wait of the drawing itself, for events that would start it, belongs to no instance and so to no lead. The end of a message cannot come early. */
    @Override
    public void accept(EventSubscriptionEntity wait) {
        var execution = wait.getProcessInstanceId() == null ? null : wait.getExecution();
        if (wait.isSubscriptionForEventType(EventType.MESSAGE)
                && execution != null
                && execution.getProcessBusinessKey() != null
                && !MessageWait.EVENT.equals(wait.getEventName())) {
            moves.obtain()
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
