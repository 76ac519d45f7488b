package io.itinera.engine.table;

import java.util.List;

/**
 * A rule that is not as it was.
 *
 * @param before its number in the older version, from 1; null where it is new
 * @param after its number in the newer version; null where it is gone
 * @param label its annotation, else what it asks
 * @param moved whether it stands elsewhere among the others, where that matters
 * @param cells all its cells, annotation last, in the order of the newer version; those of columns that are gone behind their like
 */
public record RuleChange(
        Change change, Integer before, Integer after, String label, boolean moved, List<CellChange> cells) {}
