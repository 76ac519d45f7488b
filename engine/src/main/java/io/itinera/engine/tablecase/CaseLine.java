package io.itinera.engine.tablecase;

import java.util.List;

/**
 * A line of a cases file, or the reason why it is none.
 *
 * @param number of the line in the file, from 1
 * @param cells empty where there is a fault
 * @param fault null where there is none
 */
record CaseLine(int number, List<String> cells, String fault) {}
