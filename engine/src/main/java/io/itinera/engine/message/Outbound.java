package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import java.time.Instant;

/** What the outcome of a try means for the message. */
class Outbound {
    private final RetryTimes retryTimes;

    Outbound(RetryTimes retryTimes) {
        this.retryTimes = retryTimes;
    }

    SendResult result(Message message, String provider, Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return new SendResult(
                    message.id(),
                    MessageState.SENT,
                    null,
                    provider,
                    accepted.providerId(),
                    message.attempts(),
                    now,
                    now);
        }
        if (outcome instanceof Outcome.Rejected rejected) {
            return new SendResult(
                    message.id(),
                    MessageState.FAILED,
                    rejected.reason(),
                    provider,
                    null,
                    message.attempts(),
                    now,
                    null);
        }
        var unavailable = (Outcome.Unavailable) outcome;
        return retryTimes
                .after(message.attempts(), unavailable.retryAfter())
                .map(wait -> new SendResult(
                        message.id(),
                        MessageState.QUEUED,
                        unavailable.reason(),
                        provider,
                        null,
                        message.attempts(),
                        now.plus(wait),
                        null))
                .orElseGet(() -> new SendResult(
                        message.id(),
                        MessageState.DEAD,
                        "Given up after " + message.attempts() + " tries. The last one: " + unavailable.reason(),
                        provider,
                        null,
                        message.attempts(),
                        now,
                        null));
    }

    /** Held back by policy at the last moment. */
    static SendResult refused(Message message, String reason, Instant now) {
        return new SendResult(
                message.id(), MessageState.REFUSED, reason, null, null, message.attempts() - 1, now, null);
    }

    /** Given back untried; the try that was counted when it was taken on does not count. */
    static SendResult untried(Message message, Instant dueAt) {
        return new SendResult(
                message.id(),
                MessageState.QUEUED,
                message.reason(),
                message.provider(),
                null,
                message.attempts() - 1,
                dueAt,
                null);
    }
}
