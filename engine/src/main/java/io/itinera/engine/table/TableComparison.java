package io.itinera.engine.table;

import java.util.List;

/** Two versions side by side: the decision, and the others that were published in its file. */
public record TableComparison(TableVersion from, TableVersion to, List<TableChange> tables) {}
