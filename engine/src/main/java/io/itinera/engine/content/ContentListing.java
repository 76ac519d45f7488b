package io.itinera.engine.content;

import java.time.Instant;

/**
 * A content in the list.
 *
 * @param published version that goes out; 0 where that is the one of files, null where none does
 * @param draft version that is worked on, or null
 * @param problem why what goes out cannot be used, or null
 */
public record ContentListing(
        String key,
        ContentKind kind,
        String title,
        Integer published,
        Integer draft,
        String author,
        Instant changedAt,
        String problem) {}
