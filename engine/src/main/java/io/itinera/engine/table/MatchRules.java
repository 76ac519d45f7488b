package io.itinera.engine.table;

import io.itinera.engine.decision.TableText.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds for each rule which one it was before. Modeler keeps the id of a rule for ever, generated tables number theirs
 * anew; so an id counts where the rules have something in common, then what they say.
 */
final class MatchRules {
    static final int NONE = -1;

    /** So many rules that fit no other way are held against each other, each with each. */
    private static final int MOST_GUESSED = 200;

    private final List<Rule> before;
    private final List<Rule> after;
    private final int[] was;
    private final boolean[] taken;

    private MatchRules(List<Rule> before, List<Rule> after) {
        this.before = before;
        this.after = after;
        this.was = new int[after.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(was, NONE);
    }

    /**
     * @param after its cells in the columns of the older table, as far as that has them
     * @return for each rule of {@code after} the index of that rule in {@code before}, or {@link #NONE}
     */
    static int[] of(List<Rule> before, List<Rule> after) {
        var match = new MatchRules(before, after);
        match.by(row -> List.of(row.id(), content(row)), (old, young) -> true);
        match.by(Rule::id, (old, young) -> likeness(old, young) >= 0.5);
        match.by(MatchRules::content, (old, young) -> true);
        match.by(Rule::inputs, (old, young) -> true);
        match.by(row -> row.annotation().isEmpty() ? row : row.annotation(), (old, young) -> true);
        match.byLikeness();
        return match.was;
    }

    private static Object content(Rule row) {
        return List.of(row.annotation(), row.inputs(), row.outputs());
    }

    private void by(Function<Rule, Object> trait, BiPredicate<Rule, Rule> fits) {
        Map<Object, Deque<Integer>> free = new HashMap<>();
        for (int old = 0; old < before.size(); old++) {
            if (!taken[old]) {
                free.computeIfAbsent(trait.apply(before.get(old)), key -> new ArrayDeque<>())
                        .add(old);
            }
        }
        for (int young = 0; young < after.size(); young++) {
            var candidates = was[young] == NONE ? free.get(trait.apply(after.get(young))) : null;
            if (candidates != null
                    && !candidates.isEmpty()
                    && fits.test(before.get(candidates.peek()), after.get(young))) {
                pair(candidates.poll(), young);
            }
        }
    }

    /** Those that have at least half of their filled cells in common, the most alike first met. */
    private void byLikeness() {
        var free = new ArrayList<Integer>();
        for (int old = 0; old < before.size() && free.size() < MOST_GUESSED; old++) {
            if (!taken[old]) {
                free.add(old);
            }
        }
        for (int young = 0, guessed = 0; young < after.size() && guessed < MOST_GUESSED; young++) {
            if (was[young] == NONE) {
                guessed++;
                var row = after.get(young);
                int best = NONE;
                double most = 0.5;
                for (int old : free) {
                    double likeness = taken[old] ? 0 : likeness(before.get(old), row);
                    if (likeness > most || best == NONE && likeness == most) {
                        best = old;
                        most = likeness;
                    }
                }
                if (best != NONE) {
                    pair(best, young);
                }
            }
        }
    }

    private void pair(int old, int young) {
        was[young] = old;
        taken[old] = true;
    }

    /** Share of the filled cells that are the same. */
    private static double likeness(Rule one, Rule other) {
        int[] sameAndFilled = new int[2];
        count(one.inputs(), other.inputs(), sameAndFilled);
        count(one.outputs(), other.outputs(), sameAndFilled);
        count(List.of(one.annotation()), List.of(other.annotation()), sameAndFilled);
        return sameAndFilled[1] == 0 ? 1 : (double) sameAndFilled[0] / sameAndFilled[1];
    }

    private static void count(List<String> one, List<String> other, int[] sameAndFilled) {
        for (int cell = 0; cell < Math.max(one.size(), other.size()); cell++) {
            var left = cell < one.size() ? one.get(cell) : "";
            var right = cell < other.size() ? other.get(cell) : "";
            if (!left.isEmpty() || !right.isEmpty()) {
                sameAndFilled[1]++;
                sameAndFilled[0] += left.equals(right) ? 1 : 0;
            }
        }
    }
}
