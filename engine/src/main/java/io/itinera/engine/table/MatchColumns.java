package io.itinera.engine.table;

import io.itinera.engine.decision.TableText.Column;
import io.itinera.engine.decision.TableText.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Which column is which in two versions: the same id, or else the same question, is the same column. */
final class MatchColumns {
    private final List<Column> before;
    private final List<Column> after;
    /** For each column of the newer version its index in the older one, or null. */
    private final List<Integer> was;

    MatchColumns(List<Column> before, List<Column> after) {
        this.before = before;
        this.after = after;
        this.was = new ArrayList<>(Collections.nCopies(after.size(), (Integer) null));
        pair((old, young) -> Objects.equals(old.id(), young.id()));
        pair((old, young) -> Objects.equals(old.asks(), young.asks()));
    }

    private void pair(BiPredicate<Column, Column> same) {
        for (int young = 0; young < after.size(); young++) {
            for (int old = 0; old < before.size() && was.get(young) == null; old++) {
                if (!was.contains(old) && same.test(before.get(old), after.get(young))) {
                    was.set(young, old);
                }
            }
        }
    }

    /** @param kind "Column" or "Output" */
    List<String> words(String kind) {
        var words = new ArrayList<String>();
        for (int young = 0; young < after.size(); young++) {
            var is = after.get(young);
            if (was.get(young) == null) {
                words.add(kind + " “" + is.label() + "” is new; it asks for " + is.asks() + ".");
            } else {
                var old = before.get(was.get(young));
                var name = kind + " “" + old.label() + "”: ";
                differ(words, name + "it is called ", "“" + old.label() + "”", "“" + is.label() + "”");
                differ(words, name + "it asks for ", old.asks(), is.asks());
                differ(words, name + "its type is ", type(old), type(is));
            }
        }
        gone().forEach(old -> words.add(kind + " “" + before.get(old).label() + "” is gone; it asked for "
                + before.get(old).asks() + "."));
        return words;
    }

    private static String type(Column column) {
        return column.type().isEmpty() ? "none" : column.type();
    }

    static void differ(List<String> words, String what, String before, String after) {
        if (!Objects.equals(before, after)) {
            words.add(what + after + ", where it was " + before + ".");
        }
    }

    private List<Integer> gone() {
        return IntStream.range(0, before.size())
                .filter(old -> !was.contains(old))
                .boxed()
                .toList();
    }

    /** The cells of a rule of the newer version, laid out as those of the older one; new columns behind. */
    List<String> asBefore(List<String> cells) {
        var laid = new ArrayList<>(Collections.nCopies(before.size(), ""));
        for (int young = 0; young < after.size(); young++) {
            if (was.get(young) == null) {
                laid.add(cells.get(young));
            } else {
                laid.set(was.get(young), cells.get(young));
            }
        }
        return laid;
    }

    /** The cells of a rule in both versions; null where the rule is in one alone. */
    List<CellChange> cells(List<String> old, List<String> young) {
        var cells = new ArrayList<CellChange>();
        for (int column = 0; column < after.size(); column++) {
            var index = was.get(column);
            cells.add(CellChange.of(
                    after.get(column).label(),
                    old == null || index == null ? null : old.get(index),
                    young == null ? null : young.get(column)));
        }
        gone().forEach(index ->
                cells.add(CellChange.of(before.get(index).label(), old == null ? null : old.get(index), null)));
        return cells;
    }

    static Rule laidOut(Rule row, MatchColumns inputs, MatchColumns outputs) {
        return new Rule(row.id(), row.annotation(), inputs.asBefore(row.inputs()), outputs.asBefore(row.outputs()));
    }
}
