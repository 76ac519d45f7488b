package io.itinera.engine.scoring;

import io.itinera.engine.decision.FiredRule;
import java.time.Instant;
import java.util.List;

/**
 * A lead's score as it was decided once, with its reasons.
 *
 * @param score points, as the table sums them
 * @param grade the table's letter for them
 * @param qualified whether the table calls the lead ready for sales
 * @param tableVersion published version of the table that decided, counted from 1
 * @param rules the rules that applied, with their points and inputs
 */
public record Score(
        String leadId,
        Instant at,
        String decisionKey,
        int tableVersion,
        int score,
        String grade,
        boolean qualified,
        List<FiredRule> rules) {}
