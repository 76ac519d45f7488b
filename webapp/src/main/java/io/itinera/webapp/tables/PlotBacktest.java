package io.itinera.webapp.tables;

import io.itinera.engine.scorecard.BacktestReport;
import io.itinera.engine.scorecard.BacktestReport.Curve;
import io.itinera.engine.scorecard.BacktestReport.Decile;
import io.itinera.engine.scorecard.BacktestReport.Threshold;
import io.itinera.webapp.tables.Plot.Bar;
import io.itinera.webapp.tables.Plot.Line;
import io.itinera.webapp.tables.Plot.Mark;
import io.itinera.webapp.tables.Plot.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the curves of a backtest: they hold what the report says, and nothing else. */
record PlotBacktest(BacktestReport report, int threshold) {
    private static final String PUBLISHED = "published";
    private static final String CANDIDATE = "candidate";
    private static final int TENTHS = 10;
    private static final double EDGE = 0.4;
    private static final double BAR = 0.34;

    /** How many of those who converted are found, for how many of the others that are taken along. */
    Plot roc() {
        var axes = new Axes(0, 100, 0, 100);
        return new Plot(
                "% of those who did not convert",
                "% of those who did",
                axes.columns(Axes::whole),
                axes.rows(Axes::whole),
                List.of(
                        new Line("chance", axes.points(List.of(new double[] {0, 0}, new double[] {100, 100}))),
                        new Line(PUBLISHED, axes.points(found(report.published()))),
                        new Line(CANDIDATE, axes.points(found(report.candidate())))),
                List.of(),
                null);
    }

    private List<double[]> found(Curve curve) {
        var points = new ArrayList<double[]>();
        points.add(new double[] {0, 0});
        double others = report.leads() - (double) report.converted();
        for (Threshold at : curve.thresholds()) {
            double taken = at.handedOver() * (1 - at.precision());
            points.add(new double[] {others == 0 ? 0 : 100 * taken / others, 100 * at.recall()});
        }
        return points;
    }

    /** How much better than by lot each tenth of the leads converts. */
    Plot lift() {
        var both = Stream.of(report.published(), report.candidate()).flatMap(curve -> curve.deciles().stream());
        var axes = new Axes(
                EDGE,
                TENTHS + 1 - EDGE,
                0,
                Math.max(2, both.mapToDouble(Decile::lift).max().orElse(0)));
        var bars = new ArrayList<Bar>();
        bars.addAll(bars(axes, PUBLISHED, report.published().deciles(), -0.36));
        bars.addAll(bars(axes, CANDIDATE, report.candidate().deciles(), 0.02));
        return new Plot(
                "Tenths of the leads, the highest scores first",
                "times the average conversion",
                IntStream.rangeClosed(1, TENTHS)
                        .mapToObj(tenth -> new Tick(axes.x(tenth), String.valueOf(tenth)))
                        .toList(),
                axes.rows(value -> String.format(Locale.ROOT, "%.1f", value)),
                List.of(new Line("chance", axes.points(List.of(new double[] {EDGE, 1}, new double[] {
                    TENTHS + 1 - EDGE, 1
                })))),
                bars,
                null);
    }

    private static List<Bar> bars(Axes axes, String kind, List<Decile> deciles, double beside) {
        return deciles.stream()
                .map(one -> {
                    double from = axes.x(one.number() + beside);
                    return new Bar(
                            kind,
                            from,
                            axes.y(one.lift()),
                            axes.x(one.number() + beside + BAR) - from,
                            axes.y(0) - axes.y(one.lift()),
                            "%s, tenth %d: %.2f times the average".formatted(kind, one.number(), one.lift()));
                })
                .toList();
    }

    /** How many leads go to sales from which score on. */
    Plot handedOver() {
        var scores = Stream.of(report.published(), report.candidate())
                .flatMap(curve -> curve.thresholds().stream())
                .mapToInt(Threshold::score)
                .summaryStatistics();
        var axes = new Axes(
                Math.min(0, scores.getMin()), Math.max(threshold, Math.max(1, scores.getMax())), 0, report.leads());
        return new Plot(
                "Handed over from this score on",
                "leads",
                axes.columns(Axes::whole),
                axes.rows(Axes::whole),
                List.of(
                        new Line(PUBLISHED, axes.points(steps(report.published(), axes))),
                        new Line(CANDIDATE, axes.points(steps(report.candidate(), axes)))),
                List.of(),
                new Mark(axes.x(threshold), String.valueOf(threshold)));
    }

    /** From a score on down to the next, as many are handed over as have that score or more. */
    private static List<double[]> steps(Curve curve, Axes axes) {
        var points = new ArrayList<double[]>();
        double over = 0;
        points.add(new double[] {axes.right(), 0});
        for (Threshold at : curve.thresholds()) {
            points.add(new double[] {at.score(), over});
            over = at.handedOver();
            points.add(new double[] {at.score(), over});
        }
        points.add(new double[] {axes.left(), over});
        return points;
    }
}
