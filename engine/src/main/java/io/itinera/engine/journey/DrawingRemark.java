package io.itinera.engine.journey;

/**
 * Something to look at in a published drawing.
 *
 * @param serious whether the drawing could not be published like this today, for example because its content is gone
 * @param elementId where it is
 * @param message names the element, what is wrong, and the remedy
 */
public record DrawingRemark(boolean serious, String elementId, String message) {}
