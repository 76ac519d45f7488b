package io.itinera.engine.table;

import io.itinera.engine.decision.TableText;
import io.itinera.engine.decision.TableText.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The rules of a table in two versions. */
final class CompareRules {
    /** Where the order of the rules has a meaning. */
    private static final Set<String> IN_ORDER = Set.of("FIRST", "RULE ORDER", "OUTPUT ORDER", "COLLECT");

    private static final String ANNOTATION = "Annotation";

    private final TableText before;
    private final TableText after;
    private final MatchColumns inputs;
    private final MatchColumns outputs;
    private final int[] was;

    CompareRules(TableText before, TableText after, MatchColumns inputs, MatchColumns outputs) {
        this.before = before;
        this.after = after;
        this.inputs = inputs;
        this.outputs = outputs;
        this.was = MatchRules.of(
                before.rules(),
                after.rules().stream()
                        .map(row -> MatchColumns.laidOut(row, inputs, outputs))
                        .toList());
    }

    /** In the order of the newer version; rules that are gone where they stood. */
    List<RuleChange> changes() {
        var changes = new ArrayList<RuleChange>();
        var moved = moved();
        int told = 0;
        for (int young = 0; young < was.length; young++) {
            if (was[young] != MatchRules.NONE && !moved[young]) {
                told = addGone(changes, told, was[young]);
            }
            add(changes, young, moved[young]);
        }
        addGone(changes, told, before.rules().size());
        return changes;
    }

    private int addGone(List<RuleChange> changes, int from, int to) {
        for (int old = from; old < to; old++) {
            if (stays(old)) {
                continue;
            }
            var row = before.rules().get(old);
            changes.add(change(Change.REMOVED, old, null, row, row, null, false));
        }
        return Math.max(from, to);
    }

    private boolean stays(int old) {
        return Arrays.stream(was).anyMatch(index -> index == old);
    }

    private void add(List<RuleChange> changes, int young, boolean moved) {
        var row = after.rules().get(young);
        if (was[young] == MatchRules.NONE) {
            changes.add(change(Change.ADDED, null, young, row, null, row, false));
            return;
        }
        var old = before.rules().get(was[young]);
        var change = change(Change.CHANGED, was[young], young, row, old, row, moved);
        if (change.cells().stream().anyMatch(CellChange::changed)) {
            changes.add(change);
        } else if (moved) {
            changes.add(change(Change.MOVED, was[young], young, row, old, row, true));
        }
    }

    private RuleChange change(
            Change kind, Integer oldIndex, Integer youngIndex, Rule named, Rule old, Rule young, boolean moved) {
        var cells = new ArrayList<CellChange>();
        cells.addAll(inputs.cells(old == null ? null : old.inputs(), young == null ? null : young.inputs()));
        cells.addAll(outputs.cells(old == null ? null : old.outputs(), young == null ? null : young.outputs()));
        cells.add(CellChange.of(
                ANNOTATION, old == null ? null : old.annotation(), young == null ? null : young.annotation()));
        return new RuleChange(kind, number(oldIndex), number(youngIndex), label(named), moved, List.copyOf(cells));
    }

    private static Integer number(Integer index) {
        return index == null ? null : index + 1;
    }

    private static String label(Rule row) {
        if (!row.annotation().isEmpty()) {
            return row.annotation();
        }
        var asked = row.inputs().stream().filter(cell -> !cell.isEmpty()).toList();
        return asked.isEmpty() ? "every lead" : String.join(", ", asked);
    }

    /** Those that do not stand between the same others as before: all but a longest row of rules in the old order. */
    private boolean[] moved() {
        var moved = new boolean[was.length];
        if (!isInOrder(after) && !isInOrder(before)) {
            return moved;
        }
        int[] ends = new int[was.length];
        int[] previous = new int[was.length];
        int longest = 0;
        for (int young = 0; young < was.length; young++) {
            if (was[young] == MatchRules.NONE) {
                continue;
            }
            int length = longest;
            while (length > 0 && was[ends[length - 1]] > was[young]) {
                length--;
            }
            previous[young] = length == 0 ? MatchRules.NONE : ends[length - 1];
            ends[length] = young;
            longest = Math.max(longest, length + 1);
            moved[young] = true;
        }
        for (int young = longest == 0 ? MatchRules.NONE : ends[longest - 1];
                young != MatchRules.NONE;
                young = previous[young]) {
            moved[young] = false;
        }
        return moved;
    }

    private static boolean isInOrder(TableText table) {
        return table.hitPolicy() != null && IN_ORDER.contains(table.hitPolicy());
    }
}
