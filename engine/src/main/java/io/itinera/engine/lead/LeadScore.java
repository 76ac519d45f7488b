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
    /** For leads that are there, which is a third of the work of an UPDATE each: all of them are one statement. */
    static final String PUT = "INSERT INTO lead_profile (id, score, grade, qualified, score_print, scored_at,"
            + " scored_by, lifecycle_stage, attributes, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, '', '', 0, 0)"
            + " ON DUPLICATE KEY UPDATE score = VALUES(score), grade = VALUES(grade), qualified = VALUES(qualified),"
            + " score_print = VALUES(score_print), scored_at = VALUES(scored_at), scored_by = VALUES(scored_by)";

    String leadId() {
        return last.leadId();
    }

    Object[] values() {
        return new Object[] {last.leadId(), score, grade, qualified, print, last.at(), last.by()};
    }
}
