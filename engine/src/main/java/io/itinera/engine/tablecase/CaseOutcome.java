package io.itinera.engine.tablecase;

import java.util.List;

/**
 * What became of one line.
 *
 * @param line its number in the file, from 1
 * @param name what it is about, in the author's words
 * @param differences outputs that are not as expected; empty unless it failed
 * @param rules annotations of the rules that applied; empty unless it failed
 * @param reason why it could not be run, else null
 */
public record CaseOutcome(
        int line, String name, CaseState state, List<Difference> differences, List<String> rules, String reason) {

    /**
     * @param expected as it would be written in a cell; empty for nothing
     * @param got likewise
     */
    public record Difference(String output, String expected, String got) {}

    static CaseOutcome notRun(CaseLine line, String name, String reason) {
        return new CaseOutcome(line.number(), name, CaseState.NOT_RUN, List.of(), List.of(), reason);
    }
}
