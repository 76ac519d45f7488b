package io.itinera.engine.scoring;

import java.time.Instant;
import java.util.Objects;

/**
 * A score as it is stored.
 *
 * @param decision the word that says which version of which table decided
 * @param reasons as {@link StoredReasons} writes them
 * @param beforeAt when the lead was scored before, null for its first score; {@code beforeBy} by which decision then
 */
record ScoreRow(
        Instant scoredAt,
        String leadId,
        int decision,
        int score,
        String grade,
        boolean qualified,
        byte[] reasons,
        Instant beforeAt,
        Integer beforeBy) {
    /** Of the 64-bit hash by Fowler, Noll and Vo. */
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    static final String INSERT =
            "INSERT INTO lead_score (scored_at, lead_id, decision, score, grade, qualified, reasons, print,"
                    + " before_at, before_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " ON DUPLICATE KEY UPDATE score = VALUES(score), grade = VALUES(grade),"
                    + " qualified = VALUES(qualified), reasons = VALUES(reasons), print = VALUES(print)";

    /** What rows that were written together have in common. */
    record ScoredTogether(Instant at, int by) {}

    ScoredTogether scoring() {
        return new ScoredTogether(scoredAt, decision);
    }

    ScorePlace place() {
        return new ScorePlace(leadId, scoredAt, decision);
    }

    /** The place of the lead's score before this, null where this is the first. */
    ScorePlace before() {
        return beforeAt == null ? null : new ScorePlace(leadId, beforeAt, beforeBy);
    }

    /** @param last the lead's newest score, which this one follows; null where it has none */
    ScoreRow after(ScorePlace last) {
        return last == null
                ? this
                : new ScoreRow(
                        scoredAt, leadId, decision, score, grade, qualified, reasons, last.scoredAt(), last.decision());
    }

    Object[] values() {
        return new Object[] {scoredAt, leadId, decision, score, grade, qualified, reasons, print(), beforeAt, beforeBy};
    }

    /** As good as unique among all that may be said of one lead; never 0. */
    long print() {
        long print = FNV_OFFSET;
        for (byte one : reasons) {
            print = (print ^ one) * FNV_PRIME;
        }
        for (int one : new int[] {decision, score, Objects.hashCode(grade), qualified ? 1 : 2}) {
            print = (print ^ one) * FNV_PRIME;
        }
        return print == 0 ? 1 : print;
    }

    /** Unique among the scores of all leads. */
    String id() {
        return leadId + "-" + scoredAt.toEpochMilli() + "-" + decision;
    }
}
