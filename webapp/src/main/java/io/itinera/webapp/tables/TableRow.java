package io.itinera.webapp.tables;

import io.itinera.engine.decision.ListedTable;

/** A line of the list of tables. */
record TableRow(ListedTable table, int remarks) {}
