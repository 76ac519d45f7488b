package io.itinera.engine.decision;

import java.util.List;

/**
 * A decision of a DMN file as it is written, for people to read.
 *
 * @param hitPolicy as {@code COLLECT SUM}; null where it is no table
 * @param expression null where it is a table
 * @param requires keys of the decisions whose answers it names, in their order
 */
public record TableText(
        String key,
        String name,
        String description,
        String hitPolicy,
        String expression,
        List<String> requires,
        List<Column> inputs,
        List<Column> outputs,
        List<Rule> rules) {

    /** @param asks the expression of an input, the name of an output @param type empty where none is given */
    public record Column(String id, String label, String asks, String type) {}

    /** @param annotation empty where it has none @param inputs and outputs in the order of the columns; empty cells are "" */
    public record Rule(String id, String annotation, List<String> inputs, List<String> outputs) {}
}
