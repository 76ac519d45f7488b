package io.itinera.engine.scoring;

import java.time.Instant;

/**
 * A score as it is stored.
 *
 * @param decision the word that says which version of which table decided
 * @param reasons as {@link StoredReasons} writes them
 */
record ScoreRow(
        Instant scoredAt, String leadId, int decision, int score, String grade, boolean qualified, byte[] reasons) {
    static final String INSERT =
            "INSERT INTO lead_score (scored_at, lead_id, decision, score, grade, qualified, reasons)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE score = VALUES(score), grade = VALUES(grade),"
                    + " qualified = VALUES(qualified), reasons = VALUES(reasons)";

    Object[] values() {
        return new Object[] {scoredAt, leadId, decision, score, grade, qualified, reasons};
    }

    /** Unique among the scores of all leads. */
    String id() {
        return leadId + "-" + scoredAt.toEpochMilli() + "-" + decision;
    }
}
