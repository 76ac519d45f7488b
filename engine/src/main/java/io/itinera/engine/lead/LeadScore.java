package io.itinera.engine.lead;

/**
 * What the last scoring said of a lead.
 *
 * @param grade null where the table gives none
 * @param qualified whether the table calls the lead ready for sales
 * @param print differs where anything about the score does, its reasons included
 */
public record LeadScore(String leadId, int score, String grade, boolean qualified, long print) {
    /** For leads that are there, which is a third of the work of an UPDATE each: all of them are one statement. */
    static final String PUT = "INSERT INTO lead_profile (id, score, grade, qualified, score_print,"
            + " lifecycle_stage, attributes, created_at, updated_at) VALUES (?, ?, ?, ?, ?, '', '', 0, 0)"
            + " ON DUPLICATE KEY UPDATE score = VALUES(score), grade = VALUES(grade), qualified = VALUES(qualified),"
            + " score_print = VALUES(score_print)";

    Object[] values() {
        return new Object[] {leadId, score, grade, qualified, print};
    }
}
