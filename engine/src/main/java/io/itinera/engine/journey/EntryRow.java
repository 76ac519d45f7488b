package io.itinera.engine.journey;

import java.time.Instant;

/** A lead that an event is to bring into a journey. */
record EntryRow(String journeyKey, String eventId, String leadId, int attempts, Instant dueAt) {
    static final String INSERT = "INSERT IGNORE INTO journey_entry (journey_key, event_id, lead_id, attempts, due_at)"
            + " VALUES (?, ?, ?, ?, ?)";
    static final String POSTPONE =
            "UPDATE journey_entry SET attempts = ?, due_at = ? WHERE journey_key = ? AND event_id = ?";
    static final String DELETE = "DELETE FROM journey_entry WHERE journey_key = ? AND event_id = ?";

    Object[] values() {
        return new Object[] {journeyKey, eventId, leadId, attempts, dueAt};
    }

    Object[] key() {
        return new Object[] {journeyKey, eventId};
    }
}
