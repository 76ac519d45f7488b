package io.itinera.engine.sweep;

import java.time.Instant;

/**
 * A running sweep.
 *
 * @param everyone whether all leads are meant, else those listed in lead_sweep_lead
 * @param changed whether of these only those are meant of whom something has changed
 * @param filter of the segment where only its leads are meant, else null
 * @param position id of the last lead that belongs to a range, null at the start
 */
public record SweepRow(
        String id,
        String work,
        String subject,
        boolean everyone,
        boolean changed,
        String filter,
        String position,
        Instant startedAt) {}
