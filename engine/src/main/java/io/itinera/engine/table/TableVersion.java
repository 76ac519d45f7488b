package io.itinera.engine.table;

import java.time.Instant;

/**
 * A version of a decision as it was published.
 *
 * @param publishedBy null where that was before such things were noted
 * @param note how it came to be, such as "Version 3 once more"; null where there is nothing to say
 */
public record TableVersion(
        String id, int version, Instant publishedAt, String publishedBy, String note, boolean newest) {}
