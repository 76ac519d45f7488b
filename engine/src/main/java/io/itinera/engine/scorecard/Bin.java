package io.itinera.engine.scorecard;

import java.util.function.Predicate;

/**
 * A set of values of one input, which may become the condition of a rule.
 *
 * @param cell the condition in FEEL
 * @param says the same in words
 */
record Bin(String input, String cell, String says, Predicate<Object> holds) {
    boolean holds(PastLead lead) {
        return holds.test(lead.inputs().get(input));
    }
}
