package io.itinera.engine.content;

import java.time.Instant;

/**
 * One version, without what it says.
 *
 * @param author who changed it last, and of a published one who published it
 * @param publishedAt null for a draft
 */
public record ContentVersion(
        String key,
        int version,
        ContentKind kind,
        ContentState state,
        String title,
        String author,
        Instant changedAt,
        Instant publishedAt) {}
