package io.itinera.engine.lead;

import io.itinera.engine.base.InvalidInput;
import java.util.Collection;
import java.util.Locale;

/** A field that is nearly a known one is a slip of the hand, not an attribute: nobody would find it again. */
final class NearlyKnownName {
    private NearlyKnownName() {}

    @SafeVarargs
    static void refuse(String name, Collection<String>... known) {
        for (var names : known) {
            for (var candidate : names) {
                if (nearly(name, candidate)) {
                    throw new InvalidInput(
                            name,
                            "\"" + name + "\" is no field of a lead; did you mean " + candidate
                                    + "? If not, send it inside attributes.");
                }
            }
        }
    }

    private static boolean nearly(String name, String known) {
        var plain = name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
        return swapsAndSlips(plain, known.toLowerCase(Locale.ROOT)) <= (known.length() < 10 ? 1 : 2);
    }

    /** Letters to add, drop, change, or swap with their neighbour to get from one word to the other. */
    private static int swapsAndSlips(String one, String other) {
        var cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int result = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(result, cost[i - 2][j - 2] + 1) : result;
    }
}
