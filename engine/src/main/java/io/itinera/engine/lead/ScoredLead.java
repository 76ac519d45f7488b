package io.itinera.engine.lead;

/**
 * A lead beside what only scoring needs to know of its last score.
 *
 * @param qualified whether the last scoring called the lead ready for sales
 * @param last null where it was never scored
 * @param print differs where anything about that score does, its reasons included; 0 where there was none or no print of it
 */
public record ScoredLead(Lead lead, boolean qualified, long print, LastScore last) {}
