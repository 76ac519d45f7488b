package io.itinera.webapp.tables;

import io.itinera.engine.tablecase.CaseOutcome;
import io.itinera.engine.tablecase.CaseRun;
import io.itinera.engine.tablecase.CaseState;
import java.util.List;

/**
 * Cases as a page shows them: those that need somebody first.
 *
 * @param red failed or not run, in the order of the file
 * @param hidden how many of the red and of the green ones are not shown
 */
public record CaseView(CaseRun run, List<CaseOutcome> red, List<CaseOutcome> green, int hiddenRed, int hiddenGreen) {
    private static final int SHOWN = 300;

    static CaseView of(CaseRun run) {
        var red = run.lines().stream()
                .filter(line -> line.state() != CaseState.PASSED)
                .limit(SHOWN)
                .toList();
        var green = run.lines().stream()
                .filter(line -> line.state() == CaseState.PASSED)
                .limit(SHOWN)
                .toList();
        return new CaseView(run, red, green, run.failed() + run.notRun() - red.size(), run.passed() - green.size());
    }
}
