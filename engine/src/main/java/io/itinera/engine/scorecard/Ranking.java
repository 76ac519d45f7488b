package io.itinera.engine.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How well scores tell leads that converted from those that did not. */
final class Ranking {
    record Scored(double score, boolean converted) {}

    private Ranking() {}

    /**
     * The probability that a converted lead has a higher score than another one (area under the ROC curve): 0.5 is
     * chance, 1 is perfect. By ranks (Mann and Whitney); equal scores share their mean rank. 0.5 where one side is empty.
     */
    static double areaUnderCurve(List<Scored> leads) {
        var sorted = new ArrayList<>(leads);
        sorted.sort(Comparator.comparingDouble(Scored::score));
        double ranks = 0;
        double converted = 0;
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            int convertedHere = 0;
            while (to < sorted.size()
                    && sorted.get(to).score() == sorted.get(from).score()) {
                convertedHere += sorted.get(to).converted() ? 1 : 0;
                to++;
            }
            ranks += (from + 1 + to) / 2.0 * convertedHere;
            converted += convertedHere;
            from = to;
        }
        double others = sorted.size() - converted;
        return converted == 0 || others == 0 ? 0.5 : (ranks - converted * (converted + 1) / 2) / (converted * others);
    }
}
