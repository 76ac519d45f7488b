package io.itinera.engine.event;

import java.util.List;

/**
 * What became of a batch.
 *
 * @param duplicates events whose id was received before, in this batch or an earlier one
 */
public record Ingested(int accepted, int duplicates, List<RejectedEvent> rejected) {}
