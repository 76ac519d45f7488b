package io.itinera.engine.journey;

/**
 * A locked stretch of the leads of an enrolment.
 *
 * @param position id of the last lead that was looked at, or of the last one before the stretch
 * @param until id of its last lead
 */
record LeadJobRange(String enrolmentId, String position, String until) {}
