package io.itinera.engine.journey;

import java.time.Instant;

/**
 * A version that waits for somebody's approval, as they are shown it.
 *
 * @param before the version that takes leads now, null where none does
 * @param changes what differs from that one, in words, a line each
 */
public record ApprovalSheet(
        String journeyName,
        String journeyKey,
        int version,
        String publishedBy,
        Instant publishedAt,
        Integer before,
        String changes) {}
