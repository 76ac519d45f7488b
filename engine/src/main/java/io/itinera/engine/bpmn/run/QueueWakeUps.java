package io.itinera.engine.bpmn.run;

import io.itinera.engine.base.Worker;
import io.itinera.engine.event.Event;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Queues a wake-up for each event that a wait asked for, in the present transaction; twice the same is once. */
@Component
class QueueWakeUps {
    record Match(Event event, Wait asked) {}

    private static final int ROWS_A_STATEMENT = 500;

    private final WaitMapper waits;
    private final EventFilters filters;
    private final SingletonSupplier<Worker> worker;

    QueueWakeUps(WaitMapper waits, EventFilters filters, @Qualifier("wakeUpWorker") ObjectProvider<Worker> worker) {
        this.waits = waits;
        this.filters = filters;
        this.worker = SingletonSupplier.of(worker::getObject);
    }

    void of(List<Match> matches) {
        var rows = filters.passing(matches).stream().map(QueueWakeUps::row).toList();
        if (rows.isEmpty()) {
            return;
        }
        for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            waits.enqueue(rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT)));
        }
        worker.obtain().wakeAfterCommit();
    }

    private static WakeUp row(Match match) {
        return new WakeUp(
                match.event().id(),
                match.asked().subscriptionId(),
                match.asked().instanceId(),
                match.event().receivedAt(),
                match.event().receivedAt(),
                0,
                null);
    }
}
