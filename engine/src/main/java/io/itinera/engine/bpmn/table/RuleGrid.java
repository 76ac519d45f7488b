package io.itinera.engine.bpmn.table;

import io.itinera.engine.bpmn.feel.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rules of a table as sets over sample values. A cell that cannot be told from the table alone, because it names
 * something else or calls a function, may hold for any value or for none: nothing is claimed that hangs on it.
 */
final class RuleGrid {
    /** @param cells one for each rule; null for one that is empty */
    record Column(String label, String type, List<Cell> cells) {}

    /** Thrown where a table is too large to be tried through. */
    static final class TooLarge extends RuntimeException {}

    private static final int MOST_STEPS = 300_000;

    private final List<Column> columns;
    private final int rules;
    private final List<List<Sample>> samples;
    /** By column and sample: the rules whose cell holds. */
    private final List<List<BitSet>> holding = new ArrayList<>();

    private final BitSet open = new BitSet();
    private final int[] sureFrom;
    private int steps;

    RuleGrid(List<Column> columns, int rules) {
        this.columns = columns;
        this.rules = rules;
        this.samples = columns.stream().map(RuleGrid::samples).toList();
        for (int column = 0; column < columns.size(); column++) {
            holding.add(holding(columns.get(column).cells(), samples.get(column)));
        }
        sureFrom = sureFrom();
    }

    private static List<Sample> samples(Column column) {
        var plain = column.cells().stream()
                .filter(cell -> cell != null && cell.isPlain())
                .toList();
        return SampleValues.of(plain, column.type());
    }

    private List<BitSet> holding(List<Cell> cells, List<Sample> values) {
        var sets = values.stream().map(value -> new BitSet(rules)).toList();
        for (int rule = 0; rule < rules; rule++) {
            var cell = cells.get(rule);
            boolean told = cell == null || cell.isPlain();
            open.set(rule, open.get(rule) || !told);
            for (int i = 0; i < values.size(); i++) {
                sets.get(i)
                        .set(
                                rule,
                                cell == null || !told || cell.test(values.get(i).value(), name -> null));
            }
        }
        return sets;
    }

    /** Rules of which can be told when they hold. */
    BitSet told() {
        var told = new BitSet(rules);
        told.set(0, rules);
        told.andNot(open);
        return told;
    }

    /** An example of what both rules hold for, where there is one. */
    Optional<String> both(int one, int other) {
        var chosen = new int[columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            var sets = holding.get(column);
            chosen[column] = IntStream.range(0, sets.size())
                    .filter(i -> sets.get(i).get(one) && sets.get(i).get(other))
                    .findFirst()
                    .orElse(-1);
            if (chosen[column] < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(example(chosen, columns.size()));
    }

    /**
     * Looks for what the one rule holds for and none of the others does.
     *
     * @return an example; empty where the others take everything
     * @throws TooLarge after some hundred thousand steps
     */
    Optional<String> onlyIn(int rule, BitSet others) {
        var found = new ArrayList<String>();
        steps = 0;
        search(0, others, rule, new int[columns.size()], found, 1);
        return found.stream().findFirst();
    }

    /**
     * Looks for what no rule holds for.
     *
     * @return at most so many examples
     * @throws TooLarge after some hundred thousand steps
     */
    List<String> gaps(int most) {
        var all = new BitSet(rules);
        all.set(0, rules);
        var found = new ArrayList<String>();
        steps = 0;
        search(0, all, -1, new int[columns.size()], found, most);
        return found;
    }

    private void search(int column, BitSet left, int within, int[] chosen, List<String> found, int most) {
        if (++steps > MOST_STEPS) {
            throw new TooLarge();
        }
        if (found.size() >= most || isSomeSure(column, left)) {
            return;
        }
        if (column == columns.size() || left.isEmpty() && within < 0) {
            found.add(example(chosen, column));
            return;
        }
        var seen = new HashMap<BitSet, Boolean>();
        var sets = holding.get(column);
        for (int i = 0; i < sets.size(); i++) {
            if (within >= 0 && !sets.get(i).get(within)) {
                continue;
            }
            var still = (BitSet) left.clone();
            still.and(sets.get(i));
            if (seen.putIfAbsent(still, true) == null) {
                chosen[column] = i;
                search(column + 1, still, within, chosen, found, most);
            }
        }
    }

    /** Whether one of the rules left asks nothing any more. */
    private boolean isSomeSure(int column, BitSet left) {
        return left.stream().anyMatch(rule -> sureFrom[rule] <= column);
    }

    /** By rule: the first column from which on it holds for everything. */
    private int[] sureFrom() {
        return IntStream.range(0, rules)
                .map(rule -> {
                    int column = columns.size();
                    while (column > 0 && holding.get(column - 1).stream().allMatch(set -> set.get(rule))) {
                        column--;
                    }
                    return column;
                })
                .toArray();
    }

    private String example(int[] chosen, int columnsChosen) {
        return IntStream.range(0, columnsChosen)
                .mapToObj(column -> columns.get(column).label() + " = "
                        + samples.get(column).get(chosen[column]).says())
                .collect(Collectors.joining(", "));
    }

    boolean same(int one, int other) {
        return holding.stream().flatMap(List::stream).allMatch(set -> set.get(one) == set.get(other));
    }

    /** Whether there is nothing that the rule's cell in some column holds for. */
    Optional<String> impossible(int rule) {
        for (int column = 0; column < columns.size(); column++) {
            if (holding.get(column).stream().noneMatch(set -> set.get(rule))) {
                return Optional.of(columns.get(column).label());
            }
        }
        return Optional.empty();
    }
}
