package io.itinera.webapp.tables;

import io.itinera.engine.scorecard.BacktestReport;
import io.itinera.engine.scorecard.BacktestReport.Curve;
import io.itinera.engine.scorecard.BacktestReport.Threshold;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A backtest for people to read.
 *
 * @param threshold score from which on leads are looked at as handed over
 */
record BacktestView(BacktestReport report, int threshold) {
    private static final int STEP = 10;
    private static final Threshold NOBODY = new Threshold(0, 0, 0, 0);

    /** Both tables at one score. */
    public record Row(int score, Threshold published, Threshold candidate) {}

    public Row here() {
        return at(threshold);
    }

    /** At every tenth score that a lead has. */
    public List<Row> steps() {
        int most = Math.max(highest(report.published()), highest(report.candidate()));
        return IntStream.rangeClosed(0, Math.max(0, most / STEP))
                .mapToObj(step -> at(step * STEP))
                .toList();
    }

    private Row at(int score) {
        return new Row(score, at(report.published(), score), at(report.candidate(), score));
    }

    /** Thresholds come from the highest on; the last one that is reached has all who are handed over. */
    private static Threshold at(Curve curve, int score) {
        return curve.thresholds().stream()
                .filter(threshold -> threshold.score() >= score)
                .reduce(NOBODY, (higher, lower) -> lower);
    }

    private static int highest(Curve curve) {
        return curve.thresholds().stream().mapToInt(Threshold::score).max().orElse(0);
    }

    public Plot roc() {
        return plot().roc();
    }

    public Plot lift() {
        return plot().lift();
    }

    public Plot handedOver() {
        return plot().handedOver();
    }

    private PlotBacktest plot() {
        return new PlotBacktest(report, threshold);
    }
}
