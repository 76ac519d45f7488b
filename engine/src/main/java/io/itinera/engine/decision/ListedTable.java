package io.itinera.engine.decision;

import java.time.Instant;

/**
 * The newest version of a published decision.
 *
 * @param file name of the file that it came in, perhaps with others
 * @param publication with which it came: decisions of one file and one publication belong together
 * @param hitPolicy as {@code COLLECT SUM}; null where the decision is an expression and no table
 * @param asked whether no other decision of the file needs it, so that it is the one asked from outside
 */
public record ListedTable(
        String key,
        String name,
        int version,
        String file,
        String publication,
        String hitPolicy,
        int rules,
        boolean asked,
        Instant publishedAt) {}
