package io.itinera.engine.audit;

import java.time.Instant;

/**
 * One deed that somebody may have to account for.
 *
 * @param actor sign-in name of who did it
 * @param deed what was done, such as "lead.erased"
 * @param subject id of what it was done to; it may no longer exist
 * @param detail anything else worth knowing, without personal data, or null
 */
public record AuditRow(String id, Instant recordedAt, String actor, String deed, String subject, String detail) {}
