package io.itinera.engine.scorecard;

import io.itinera.engine.scorecard.BacktestReport.Curve;
import io.itinera.engine.scorecard.BacktestReport.Decile;
import io.itinera.engine.scorecard.BacktestReport.Threshold;
import io.itinera.engine.scorecard.Ranking.Scored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes curves of scores and outcomes. */
final class MeasureCurve {
    private static final int TENTHS = 10;

    private final List<Scored> byScore;
    private final double converted;

    MeasureCurve(List<Scored> leads) {
        byScore = new ArrayList<>(leads);
        byScore.sort(Comparator.comparingDouble(Scored::score).reversed());
        converted = leads.stream().filter(Scored::converted).count();
    }

    Curve curve() {
        return new Curve(Ranking.areaUnderCurve(byScore), thresholds(), deciles());
    }

    /** One at each score that there is. */
    private List<Threshold> thresholds() {
        var thresholds = new ArrayList<Threshold>();
        int found = 0;
        for (int i = 0; i < byScore.size(); i++) {
            found += byScore.get(i).converted() ? 1 : 0;
            boolean lastOfScore = i + 1 == byScore.size()
                    || byScore.get(i + 1).score() != byScore.get(i).score();
            if (lastOfScore) {
                thresholds.add(new Threshold(
                        (int) byScore.get(i).score(), i + 1, (double) found / (i + 1), share(found, converted)));
            }
        }
        return thresholds;
    }

    private List<Decile> deciles() {
        var deciles = new ArrayList<Decile>();
        double average = share(converted, byScore.size());
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            var leads = byScore.subList(byScore.size() * tenth / TENTHS, byScore.size() * (tenth + 1) / TENTHS);
            if (!leads.isEmpty()) {
                double conversion =
                        share(leads.stream().filter(Scored::converted).count(), leads.size());
                int lowest = (int) leads.get(leads.size() - 1).score();
                deciles.add(new Decile(tenth + 1, leads.size(), lowest, conversion, share(conversion, average)));
            }
        }
        return deciles;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
