package io.itinera.engine.event;

import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Events that are old enough go; what is asked of a lead's whole past was counted when they came in. */
@Component
class AgedEvents implements AgeingRows {
    private final EventMapper events;

    AgedEvents(EventMapper events) {
        this.events = events;
    }

    @Override
    public Kept kept() {
        return Kept.EVENTS;
    }

    @Override
    public boolean deleteOldest(Instant before, int atMost) {
        var oldest = events.lockOldest(before, atMost);
        if (!oldest.isEmpty()) {
            events.delete(oldest);
        }
        return oldest.size() == atMost;
    }
}
