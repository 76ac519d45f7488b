package io.itinera.engine.lead;

/**
 * @param from the normalised prefix, or null where text does not matter
 * @param to the first text behind all texts with that prefix
 * @param minBand the {@link TakeScores#band} of {@code minScore}
 * @param before id of the last lead already shown, or null
 */
record SearchQuery(
        String from, String to, LifecycleStage stage, Integer minScore, Integer minBand, String before, int limit) {}
