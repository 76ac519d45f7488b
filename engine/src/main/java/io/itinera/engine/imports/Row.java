package io.itinera.engine.imports;

import java.util.List;

/**
 * One record of the file, which may span several lines.
 *
 * @param line number of its first line
 * @param nextByte where the following record starts
 * @param nextLine number of the line there
 * @param cells as many as the header has columns; empty where the record is bad
 * @param fault why it cannot be read, or null where it can
 */
record Row(long line, long nextByte, long nextLine, List<String> cells, BadLine fault) {}
