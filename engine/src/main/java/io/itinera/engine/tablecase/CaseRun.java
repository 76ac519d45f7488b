package io.itinera.engine.tablecase;

import java.util.List;

/**
 * What became of all cases of a decision.
 *
 * @param lines in the order of the file
 * @param remarks about the cases as a whole: outputs that the table does not have, rules that no case reaches
 */
public record CaseRun(String key, int passed, int failed, int notRun, List<CaseOutcome> lines, List<String> remarks) {
    static CaseRun of(String key, List<CaseOutcome> lines, List<String> remarks) {
        return new CaseRun(
                key,
                count(lines, CaseState.PASSED),
                count(lines, CaseState.FAILED),
                count(lines, CaseState.NOT_RUN),
                lines,
                remarks);
    }

    private static int count(List<CaseOutcome> lines, CaseState state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    /** Whether each line was run and answered as expected. */
    public boolean green() {
        return failed == 0 && notRun == 0;
    }
}
