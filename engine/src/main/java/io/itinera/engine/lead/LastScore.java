package io.itinera.engine.lead;

import java.time.Instant;

/**
 * Where the newest score of a lead stands among all scores.
 *
 * @param by which version of which table decided, as scoring numbers them
 */
public record LastScore(String leadId, Instant at, int by) {}
