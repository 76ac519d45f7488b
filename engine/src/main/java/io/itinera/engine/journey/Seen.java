package io.itinera.engine.journey;

/**
 * What became of leads that an enrolment looked at.
 *
 * @param failure about the last that failed, null where none did
 */
record Seen(long enrolled, long skipped, long outside, long failed, String failure) {}
