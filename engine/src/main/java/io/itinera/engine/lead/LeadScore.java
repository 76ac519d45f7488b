package io.itinera.engine.lead;

/**
 * What the last scoring said of a lead.
 *
 * @param grade null where the table gives none
 * @param qualified whether the table calls the lead ready for sales
 */
public record LeadScore(String leadId, int score, String grade, boolean qualified) {}
