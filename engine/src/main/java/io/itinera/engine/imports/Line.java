package io.itinera.engine.imports;

/**
 * One physical line of the file, as a text editor counts them.
 *
 * @param number from 1
 * @param next byte offset at which the following line starts
 * @param damage why the bytes cannot be taken as text, or null where they can
 */
record Line(long number, long next, String text, String damage) {}
