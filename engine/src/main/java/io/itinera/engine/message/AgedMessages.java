package io.itinera.engine.message;

import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Messages that ended long ago go, with what capture providers kept of them. The {@link Tally} is left as it is: it says
 * how many there ever were. Queued and paused messages never go, however old.
 */
@Component
class AgedMessages implements AgeingRows {
    private final MessageMapper messages;
    private final CaptureMapper captures;

    AgedMessages(MessageMapper messages, CaptureMapper captures) {
        this.messages = messages;
        this.captures = captures;
    }

    @Override
    public Kept kept() {
        return Kept.MESSAGES;
    }

    @Override
    public boolean deleteOldest(Instant before, int atMost) {
        int left = atMost;
        for (var state : MessageState.ENDED) {
            var oldest = left == 0 ? List.<String>of() : messages.lockOldest(state, before, left);
            if (!oldest.isEmpty()) {
                captures.delete(oldest);
                messages.delete(oldest);
            }
            left -= oldest.size();
        }
        return left == 0;
    }
}
