package io.itinera.engine.imports;

/**
 * A line that was skipped.
 *
 * @param line its number in the file as a text editor shows it, from 1; the first line of a record that spans several
 * @param field the column at fault as the file names it, or null where the whole line is
 * @param message what is wrong and the remedy
 */
public record ImportError(long line, String field, String message) {}
