package io.itinera.engine.bpmn.table;

import io.itinera.engine.decision.TableRemark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds rules that contradict one another, that never come to their turn or hold for nothing, and what no rule holds for.
 * Which of it matters, and how much, goes by the hit policy.
 */
final class CheckRules {
    private static final int MOST_OF_A_KIND = 10;
    private static final int MOST_GAPS = 3;

    private final String table;
    private final RuleGrid grid;
    private final List<List<String>> outputs;
    private final List<TableRemark> remarks = new ArrayList<>();

    /** @param outputs what each rule answers, as it is written */
    CheckRules(String table, List<RuleGrid.Column> columns, List<List<String>> outputs) {
        this.table = table;
        this.grid = new RuleGrid(columns, outputs.size());
        this.outputs = outputs;
    }

    List<TableRemark> remarks(String hitPolicy) {
        impossible();
        switch (hitPolicy) {
            case "UNIQUE" -> {
                overlaps(false);
                gaps();
            }
            case "ANY" -> {
                overlaps(true);
                gaps();
            }
            case "FIRST" -> {
                unreachable();
                gaps();
            }
            default -> repeated();
        }
        return List.copyOf(remarks);
    }

    private void impossible() {
        for (int rule = 0; rule < outputs.size(); rule++) {
            int number = rule + 1;
            grid.impossible(rule)
                    .ifPresent(column -> remark(
                            false, number, "holds for nothing: no value fits its cell in column \"" + column + "\"."));
        }
    }

    private void overlaps(boolean mayAgree) {
        pairs().filter(pair -> !mayAgree || !outputs.get(pair[0]).equals(outputs.get(pair[1])))
                .flatMap(pair -> grid.both(pair[0], pair[1]).map(example -> overlap(pair, mayAgree, example)).stream())
                .limit(MOST_OF_A_KIND)
                .forEach(remarks::add);
    }

    private TableRemark overlap(int[] pair, boolean mayAgree, String example) {
        return new TableRemark(
                true,
                table,
                pair[1] + 1,
                "Rule " + (pair[1] + 1) + " and rule " + (pair[0] + 1) + " both hold for " + example + ". Hit policy "
                        + (mayAgree ? "ANY wants the same answer of both" : "UNIQUE allows one")
                        + ": narrow one of them, or choose FIRST.");
    }

    private void unreachable() {
        var before = new BitSet();
        var told = grid.told();
        for (int rule = 0; rule < outputs.size(); rule++) {
            if (told.get(rule)) {
                if (grid.impossible(rule).isEmpty() && isTaken(rule, before)) {
                    remark(
                            false,
                            rule + 1,
                            "never comes to its turn: rules above it hold for all that it holds for. Move it up, or take"
                                    + " it out.");
                }
                before.set(rule);
            }
        }
    }

    private boolean isTaken(int rule, BitSet before) {
        try {
            return grid.onlyIn(rule, before).isEmpty();
        } catch (RuleGrid.TooLarge e) {
            return false;
        }
    }

    private void repeated() {
        pairs().filter(pair ->
                        grid.same(pair[0], pair[1]) && outputs.get(pair[0]).equals(outputs.get(pair[1])))
                .limit(MOST_OF_A_KIND)
                .forEach(pair -> remark(
                        false,
                        pair[1] + 1,
                        "is rule " + (pair[0] + 1) + " once more, so that what it says counts twice."));
    }

    private void gaps() {
        try {
            grid.gaps(MOST_GAPS)
                    .forEach(example -> remarks.add(new TableRemark(
                            false,
                            table,
                            0,
                            "No rule holds for " + (example.isEmpty() ? "anything" : example)
                                    + ". The answer is empty then; a last rule with empty cells gives one.")));
        } catch (RuleGrid.TooLarge e) {
            remarks.add(new TableRemark(false, table, 0, "The table is too large to look for what no rule holds for."));
        }
    }

    /** Of rules of which can be told when they hold, each with each that stands above it. */
    private Stream<int[]> pairs() {
        var told = grid.told();
        return told.stream()
                .boxed()
                .flatMap(later -> told.stream()
                        .takeWhile(earlier -> earlier < later)
                        .mapToObj(earlier -> new int[] {earlier, later}));
    }

    private void remark(boolean serious, int rule, String said) {
        remarks.add(new TableRemark(serious, table, rule, "Rule " + rule + " " + said));
    }
}
