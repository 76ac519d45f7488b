package io.itinera.engine.message;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the parked messages of resumed journeys back into the queue, some hundred at a time, and ends the pause when there
 * are none left. May be broken off and begun again anywhere.
 */
@Component
class PutBackParked {
    private static final int AT_ONCE = 500;

    private final MessageMapper messages;
    private final PauseMapper pauses;
    private final TransactionTemplate transaction;
    private final WakeDispatchers wakeDispatchers;

    PutBackParked(
            MessageMapper messages,
            PauseMapper pauses,
            PlatformTransactionManager manager,
            WakeDispatchers wakeDispatchers) {
        this.messages = messages;
        this.pauses = pauses;
        this.transaction = new TransactionTemplate(manager);
        this.wakeDispatchers = wakeDispatchers;
    }

    /** @return whether anything was put back */
    boolean putBack() {
        long moved = pauses.all().stream()
                .filter(Pause::ending)
                .mapToLong(pause -> putBack(pause.name()))
                .sum();
        if (moved > 0) {
            wakeDispatchers.now();
        }
        return moved > 0;
    }

    private long putBack(String journeyKey) {
        long moved = 0;
        ParkedPlace after = ParkedPlace.START;
        while (after != null) {
            var place = after;
            var page = transaction.execute(status -> page(journeyKey, place));
            moved += page.moved();
            after = page.next();
        }
        pauses.end(Pause.JOURNEY, journeyKey);
        return moved;
    }

    private Page page(String journeyKey, ParkedPlace after) {
        var rows = messages.lockParked(journeyKey, after, AT_ONCE);
        if (rows.isEmpty()) {
            return new Page(0, null);
        }
        messages.putBack(rows.stream().map(ParkedPlace::id).toList());
        return new Page(rows.size(), rows.get(rows.size() - 1));
    }

    private record Page(long moved, ParkedPlace next) {}
}
