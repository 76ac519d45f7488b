package io.itinera.engine.journey;

/**
 * Counts at one element of the drawing, over all versions.
 *
 * @param entered tokens that ever came
 * @param waiting tokens that are there now, failed ones included
 * @param left tokens that ever went on
 * @param failed tokens that stand still until a person looks at them
 */
public record ElementStats(long entered, long waiting, long left, long failed) {}
