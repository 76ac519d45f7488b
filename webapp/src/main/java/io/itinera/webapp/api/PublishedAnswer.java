package io.itinera.webapp.api;

import io.itinera.engine.decision.TableRemark;
import java.util.List;

/**
 * A table that is published, and what its author should look at.
 *
 * @param unchanged whether it decided before already
 * @param cases null where it has none
 */
record PublishedAnswer(String key, int version, boolean unchanged, List<TableRemark> remarks, Cases cases) {
    /** How many cases it answers as expected, how many not, and how many could not be run. */
    record Cases(int passed, int failed, int notRun) {}
}
