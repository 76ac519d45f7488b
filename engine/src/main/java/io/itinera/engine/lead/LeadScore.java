package io.itinera.engine.lead;

/** What the last scoring said of a lead. @param grade null where the table gives none */
public record LeadScore(String leadId, int score, String grade) {}
