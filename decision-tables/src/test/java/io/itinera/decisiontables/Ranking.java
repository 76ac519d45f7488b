package io.itinera.decisiontables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How well a score tells those that converted from those that did not. */
final class Ranking {
    record Scored(double score, boolean converted) {}

    private Ranking() {}

    /**
     * The probability that a converted lead has a higher score than another one (area under the ROC curve): 0.5 is
     * chance, 1 is perfect. By ranks (Mann and Whitney); equal scores share their mean rank.
     */
    static double areaUnderCurve(List<Scored> leads) {
        var sorted = new ArrayList<>(leads);
        sorted.sort(Comparator.comparingDouble(Scored::score));
        double ranksOfConverted = 0;
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to < sorted.size()
                    && sorted.get(to).score() == sorted.get(from).score()) {
                to++;
            }
            double meanRank = (from + 1 + to) / 2.0;
            ranksOfConverted += meanRank
                    * sorted.subList(from, to).stream()
                            .filter(Scored::converted)
                            .count();
            from = to;
        }
        double converted = sorted.stream().filter(Scored::converted).count();
        double others = sorted.size() - converted;
        return (ranksOfConverted - converted * (converted + 1) / 2) / (converted * others);
    }
}
