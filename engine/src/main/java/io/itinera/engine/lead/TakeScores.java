package io.itinera.engine.lead;

import io.itinera.engine.store.BulkUpdate;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Brings what scoring has just written to the leads, within the database: no value travels twice. */
@Component
class TakeScores {
    private static final int POINTS_A_BAND = 10;

    /**
     * In the order of leads, so that two callers never wait for each other crosswise, and without a look at the whole of
     * a table that the server thinks small, which would wait for rows of others.
     */
    private static final String ON_SERVERS = "UPDATE lead_profile p FORCE INDEX (PRIMARY)"
            + " STRAIGHT_JOIN lead_score s FORCE INDEX (PRIMARY) ON s.lead_id = p.id"
            + " SET p.score = s.score, p.score_band = FLOOR(s.score / 10.0), p.grade = s.grade,"
            + " p.qualified = s.qualified, p.score_print = s.print, p.scored_at = s.scored_at, p.scored_by = s.decision"
            + " WHERE p.id IN (:keys) AND s.scored_at = ? AND s.decision = ?";

    private static final String ON_H2 = "UPDATE lead_profile p"
            + " SET (score, score_band, grade, qualified, score_print, scored_at, scored_by) ="
            + " (SELECT s.score, FLOOR(s.score / 10.0), s.grade, s.qualified, s.print, s.scored_at, s.decision"
            + " FROM lead_score s WHERE s.lead_id = p.id AND s.scored_at = ? AND s.decision = ?) WHERE p.id = ?";

    private final BulkUpdate bulk;

    TakeScores(BulkUpdate bulk) {
        this.bulk = bulk;
    }

    void take(Collection<String> leadIds, Instant at, int by) {
        bulk.update(ON_SERVERS, ON_H2, leadIds.stream().sorted().toList(), at.toEpochMilli(), by);
    }

    /** What leads are found by from a score up, because it changes more seldom than the score. */
    static int band(int score) {
        return Math.floorDiv(score, POINTS_A_BAND);
    }
}
