package io.itinera.engine.bpmn.run;

import io.itinera.engine.base.Worker;
import io.itinera.engine.bpmn.step.MessageWait;
import io.itinera.engine.message.EndListener;
import io.itinera.engine.message.EndedMessage;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Queues a wake-up for each journey that waits for the end of a message, in the transaction that records the end: the
 * two are there together or not at all. Twice the same is once.
 */
@Component
class WakeByMessages implements EndListener {
    private final WaitMapper waits;
    private final SingletonSupplier<Worker> worker;
    private final Clock clock;

    WakeByMessages(WaitMapper waits, @Qualifier("wakeUpWorker") ObjectProvider<Worker> worker, Clock clock) {
        this.waits = waits;
        this.worker = SingletonSupplier.of(worker::getObject);
        this.clock = clock;
    }

    @Override
    public void ended(List<EndedMessage> messages) {
        Set<String> ids = messages.stream().map(EndedMessage::messageId).collect(Collectors.toSet());
        var now = clock.instant();
        var rows = waits
                .waitingForMessages(
                        messages.stream()
                                .map(EndedMessage::instanceId)
                                .distinct()
                                .toList(),
                        MessageWait.EVENT)
                .stream()
                .filter(wait -> ids.contains(wait.messageId()))
                .map(wait -> new WakeUp(wait.messageId(), wait.subscriptionId(), wait.instanceId(), now, now, 0, null))
                .toList();
        if (!rows.isEmpty()) {
            waits.enqueue(rows);
            worker.obtain().wakeAfterCommit();
        }
    }
}
