package io.itinera.engine.tracking;

import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What came back of messages is kept as long as the messages are. */
@Component
class AgedResponses implements AgeingRows {
    private final ResponseMapper responses;
    private final SoftBounceMapper softBounces;

    AgedResponses(ResponseMapper responses, SoftBounceMapper softBounces) {
        this.responses = responses;
        this.softBounces = softBounces;
    }

    @Override
    public Kept kept() {
        return Kept.MESSAGES;
    }

    @Override
    public boolean deleteOldest(Instant before, int atMost) {
        int gone = responses.deleteOldest(before, atMost);
        return softBounces.deleteOldest(before, atMost) >= atMost || gone >= atMost;
    }
}
