package io.itinera.engine.scoring;

import java.time.Instant;

/**
 * Where a score stands.
 *
 * @param decision the word that says which version of which table decided
 */
record ScorePlace(String leadId, Instant scoredAt, int decision) {
    static final String PUT_LAST = "INSERT INTO lead_score_last (lead_id, scored_at, decision) VALUES (?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE scored_at = VALUES(scored_at), decision = VALUES(decision)";

    Object[] values() {
        return new Object[] {leadId, scoredAt, decision};
    }
}
