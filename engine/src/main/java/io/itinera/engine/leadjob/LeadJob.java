package io.itinera.engine.leadjob;

import java.time.Instant;

/**
 * A running background job. Its items are leads, or instances where it is about those.
 *
 * @param kind of which {@link LeadWork}
 * @param subject what that is done with, such as the key of a journey or of a table
 * @param everyone whether all items are meant, else those listed in lead_job_item
 * @param filter of the segment where only its leads are meant, else null
 * @param plan what its kind has to know; null where that is nothing
 * @param position id of the last item that belongs to a range, null at the start
 */
public record LeadJob(
        String id,
        String kind,
        String subject,
        boolean everyone,
        String filter,
        String plan,
        String position,
        Instant startedAt) {}
