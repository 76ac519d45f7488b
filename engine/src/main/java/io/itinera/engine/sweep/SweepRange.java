package io.itinera.engine.sweep;

/**
 * A locked stretch of the leads of a sweep.
 *
 * @param position id of the last lead that was looked at, or of the last one before the stretch
 * @param until id of its last lead
 */
record SweepRange(String sweepId, String position, String until) {}
