package io.itinera.engine.leadjob;

/**
 * A locked stretch of the items of a job.
 *
 * @param position id of the last item that was looked at, or of the last one before the stretch
 * @param until id of its last item
 */
record LeadJobRange(String jobId, String position, String until) {}
