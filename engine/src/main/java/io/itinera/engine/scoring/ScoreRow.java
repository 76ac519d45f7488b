package io.itinera.engine.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;

/**
 * A score as it is stored.
 *
 * @param decision the word that says which version of which table decided
 * @param reasons as {@link StoredReasons} writes them
 */
record ScoreRow(
        Instant scoredAt, String leadId, int decision, int score, String grade, boolean qualified, byte[] reasons) {
    /** Of the 64-bit hash by Fowler, Noll and Vo. */
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    static final String INSERT =
            "INSERT INTO lead_score (scored_at, lead_id, decision, score, grade, qualified, reasons)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE score = VALUES(score), grade = VALUES(grade),"
                    + " qualified = VALUES(qualified), reasons = VALUES(reasons)";

    static final String AS_OF = "SELECT scored_at, lead_id, decision, score, grade, qualified, reasons FROM %s"
            + " WHERE lead_id IN (:keys) AND scored_at <= ?";

    static ScoreRow of(ResultSet row, int number) throws SQLException {
        return new ScoreRow(
                Instant.ofEpochMilli(row.getLong("scored_at")),
                row.getString("lead_id"),
                row.getInt("decision"),
                row.getInt("score"),
                row.getString("grade"),
                row.getBoolean("qualified"),
                row.getBytes("reasons"));
    }

    static ScoreRow later(ScoreRow one, ScoreRow other) {
        return other.scoredAt().isAfter(one.scoredAt()) ? other : one;
    }

    Object[] values() {
        return new Object[] {scoredAt, leadId, decision, score, grade, qualified, reasons};
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
