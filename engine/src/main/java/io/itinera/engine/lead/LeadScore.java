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
    static final String INSERT = "INSERT INTO lead_profile (score, grade, qualified, score_print, scored_at, scored_by,"
            + " id, lifecycle_stage, attributes, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, '', '', 0, 0)"
            + " ON DUPLICATE KEY UPDATE score = VALUES(score), grade = VALUES(grade), qualified = VALUES(qualified),"
            + " score_print = VALUES(score_print), scored_at = VALUES(scored_at), scored_by = VALUES(scored_by)";

    static final String UPDATE = "UPDATE lead_profile SET score = ?, grade = ?, qualified = ?, score_print = ?,"
            + " scored_at = ?, scored_by = ? WHERE id = ?";

    String leadId() {
        return last.leadId();
    }

    Object[] values() {
        return new Object[] {score, grade, qualified, print, last.at(), last.by(), last.leadId()};
    }
}
