package io.itinera.engine.journey;

/**
 * A running enrolment.
 *
 * @param everyone whether all leads are meant, else those listed in enrolment_lead
 * @param filter of the segment where only its leads are meant, else null
 * @param position id of the last lead that belongs to a range, null at the start
 */
record LeadJob(String id, String journeyKey, boolean everyone, String filter, String position) {}
