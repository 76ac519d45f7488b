package io.itinera.engine.dryrun;

import java.time.Instant;

/**
 * Something that happened to a lead in a dry run.
 *
 * @param elementId where on the drawing, null where it has no place there
 * @param kind {@code step}, or what a timeline calls it
 * @param detail the reason or the circumstances, null for none
 */
public record TrailStep(Instant at, String elementId, String kind, String title, String detail) {}
