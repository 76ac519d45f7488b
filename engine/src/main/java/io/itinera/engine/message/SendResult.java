package io.itinera.engine.message;

import java.time.Instant;

/** What a dispatcher writes down of a message that it held; {@code QUEUED} gives it back for a later try. */
record SendResult(
        String id,
        MessageState state,
        String reason,
        String provider,
        String providerId,
        int attempts,
        Instant dueAt,
        Instant sentAt) {
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_PROVIDER_ID = 250;

    SendResult {
        MessageState.QUEUED.move(state);
        reason = cut(reason, LONGEST_REASON);
        providerId = cut(providerId, LONGEST_PROVIDER_ID);
    }

    static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
