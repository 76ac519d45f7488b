package io.itinera.engine.message;

import java.time.Instant;

/**
 * A channel's way to its provider, as the node sees it that was asked.
 *
 * @param provider whose limits these are
 * @param breaker {@code closed} where all is well, {@code resting} where the provider asked for a pause, {@code open}
 *     where it does not answer, {@code probing} where a few messages find out whether it is back
 * @param restUntil when a resting lane goes on, else null
 * @param trouble what the provider said last, null where that was no trouble
 * @param rate messages a second on this node, 0 is no limit
 * @param concurrency batches that may be on their way at once
 * @param batches that are on their way now
 */
public record LaneStatus(
        String channel,
        String label,
        String provider,
        String breaker,
        Instant restUntil,
        String trouble,
        double rate,
        int concurrency,
        int batches) {}
