package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.engine.policy.Verdict;
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

    /** Kept back by policy at the last moment: for good, or until then. The try does not count. */
    static SendResult keptBack(Message message, Verdict verdict, Instant now) {
        var as = message.after(verdict);
        boolean waits = as.state() == MessageState.QUEUED;
        return new SendResult(
                message.id(),
                as.state(),
                as.reason(),
                null,
                null,
                message.attempts() - 1,
                waits ? as.dueAt() : now,
                null);
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
