package io.itinera.engine.sweep;

/**
 * What became of leads that a sweep looked at.
 *
 * @param failure about the last that failed, null where none did
 */
record Seen(long done, long skipped, long outside, long failed, String failure) {}
