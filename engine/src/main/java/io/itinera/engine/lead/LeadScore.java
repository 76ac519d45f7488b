package io.itinera.engine.lead;

/**
 * What the last scoring said of a lead.
 *
 * @param grade null where the table gives none
 * @param qualified whether the table calls the lead ready for sales
 * @param print differs where anything about the score does, its reasons included
 * @param last where it stands
 */
public record LeadScore(int score, String grade, boolean qualified, long print, LastScore last) {
    private static final int POINTS_A_BAND = 10;

    static final String INSERT =
            "INSERT INTO lead_profile (score, score_band, grade, qualified, score_print, scored_at,"
                    + " scored_by, id, lifecycle_stage, attributes, created_at, updated_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '', 0, 0)"
                    + " ON DUPLICATE KEY UPDATE score = VALUES(score), score_band = VALUES(score_band), grade = VALUES(grade),"
                    + " qualified = VALUES(qualified), score_print = VALUES(score_print), scored_at = VALUES(scored_at),"
                    + " scored_by = VALUES(scored_by)";

    static final String UPDATE = "UPDATE lead_profile SET score = ?, score_band = ?, grade = ?, qualified = ?,"
            + " score_print = ?, scored_at = ?, scored_by = ? WHERE id = ?";

    /** What leads are found by from a score up, because it changes more seldom than the score. */
    static int band(int score) {
        return Math.floorDiv(score, POINTS_A_BAND);
    }

    String leadId() {
        return last.leadId();
    }

    Object[] values() {
        return new Object[] {score, band(score), grade, qualified, print, last.at(), last.by(), last.leadId()};
    }
}
