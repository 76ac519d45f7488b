package io.itinera.engine.journey;

/**
 * A running background job. Its items are leads, or instances where it is about those.
 *
 * @param everyone whether all items are meant, else those listed in lead_job_item
 * @param filter of the segment where only its leads are meant, else null
 * @param plan what its kind has to know, as JSON; null where that is nothing
 * @param position id of the last item that belongs to a range, null at the start
 */
record LeadJob(
        String id,
        LeadJobKind kind,
        String journeyKey,
        boolean everyone,
        String filter,
        String plan,
        String position) {}
