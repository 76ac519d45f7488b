package io.itinera.engine.segment;

/**
 * How many leads belong to a segment now.
 *
 * @param counted how many of them the asker counts; without such a question all of them
 * @param failures of the leads looked at, those for whom the filter cannot be computed
 * @param estimated whether only some leads were looked at and the rest was assumed to be like them
 */
public record SegmentSize(long leads, long counted, long failures, boolean estimated) {}
