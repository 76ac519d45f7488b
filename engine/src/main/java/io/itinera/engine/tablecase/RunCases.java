package io.itinera.engine.tablecase;

import io.itinera.engine.decision.Attempt;
import io.itinera.engine.decision.Candidate;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.decision.FiredRule;
import io.itinera.engine.decision.TableFiles;
import io.itinera.engine.decision.TableText;
import io.itinera.engine.tablecase.CaseOutcome.Difference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Holds what a table answers against what its cases say. */
@Component
class RunCases {
    private static final int AT_ONCE = 500;
    private static final int MOST_NAMED = 20;

    private final Decisions decisions;
    private final TableFiles files;

    RunCases(Decisions decisions, TableFiles files) {
        this.decisions = decisions;
        this.files = files;
    }

    /** @throws io.itinera.engine.base.InvalidInput where the table cannot be read */
    CaseRun run(String key, String dmn, ParsedCases cases) {
        var columns = cases.columns();
        var table = columns.alone() ? decisions.alone(key, dmn) : decisions.candidate(key, dmn);
        var described = files.read(dmn).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        var outcomes = new ArrayList<CaseOutcome>();
        var reached = new HashSet<String>();
        for (int from = 0; from < cases.lines().size(); from += AT_ONCE) {
            int to = Math.min(cases.lines().size(), from + AT_ONCE);
            outcomes.addAll(run(table, columns, cases.lines().subList(from, to), reached));
        }
        return CaseRun.of(key, List.copyOf(outcomes), remarks(described, columns, reached));
    }

    private static List<CaseOutcome> run(
            Candidate table, CaseColumns columns, List<CaseLine> lines, Set<String> reached) {
        var sound = lines.stream().filter(line -> columns.misfit(line) == null).toList();
        List<Map<String, Object>> given = sound.stream().map(columns::given).toList();
        var answers = table.attemptAll(given).iterator();
        return lines.stream()
                .map(line -> columns.misfit(line) == null
                        ? outcome(columns, line, answers.next(), reached)
                        : CaseOutcome.notRun(line, columns.nameOf(line), columns.misfit(line)))
                .toList();
    }

    private static CaseOutcome outcome(CaseColumns columns, CaseLine line, Attempt answer, Set<String> reached) {
        var name = columns.nameOf(line);
        if (answer.failure() != null) {
            return CaseOutcome.notRun(line, name, answer.failure().getMessage());
        }
        var rules = answer.outcome().rules();
        rules.forEach(rule -> reached.add(rule.ruleId()));
        var differences = new ArrayList<Difference>();
        columns.expected(line).forEach((output, expected) -> {
            var got = CaseValue.answer(answer.outcome().results(), output);
            if (!CaseValue.same(expected, got)) {
                differences.add(new Difference(output, CaseValue.shown(expected), CaseValue.shown(got)));
            }
        });
        return differences.isEmpty()
                ? new CaseOutcome(line.number(), name, CaseState.PASSED, List.of(), List.of(), null)
                : new CaseOutcome(
                        line.number(),
                        name,
                        CaseState.FAILED,
                        List.copyOf(differences),
                        rules.stream().map(FiredRule::description).toList(),
                        null);
    }

    private static List<String> remarks(TableText table, CaseColumns columns, Set<String> reached) {
        var remarks = new ArrayList<String>();
        var outputs = table.outputs().stream().map(TableText.Column::asks).toList();
        columns.outputs().stream()
                .filter(output -> !outputs.isEmpty() && !outputs.contains(output))
                .forEach(output -> remarks.add("The table has no output \"" + output + "\"; it answers "
                        + String.join(", ", outputs) + ". The column \"expect " + output + "\" tests nothing."));
        int unreached = 0;
        for (int rule = 0; rule < table.rules().size(); rule++) {
            var row = table.rules().get(rule);
            if (!reached.contains(row.id()) && ++unreached <= MOST_NAMED) {
                remarks.add("No case reaches rule " + (rule + 1)
                        + (row.annotation().isEmpty() ? "" : " (" + row.annotation() + ")")
                        + ". Add a line for it.");
            }
        }
        if (unreached > MOST_NAMED) {
            remarks.add("No case reaches " + (unreached - MOST_NAMED) + " more rules.");
        }
        return List.copyOf(remarks);
    }
}
