package io.itinera.engine.scoring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A score, and what became of the one before.
 *
 * @param change in one or two sentences, null where there was none before
 */
public record ExplainedScore(@JsonUnwrapped Score score, String change) {}
