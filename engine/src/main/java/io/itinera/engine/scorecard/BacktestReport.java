package io.itinera.engine.scorecard;

import java.util.List;

/**
 * A candidate table beside the published one, on leads of which is known how they turned out.
 *
 * @param asThen leads that were seen as they were at the time asked for; the others had no score then and were seen as now
 * @param failed leads that one of the tables could not score, with the reason of the first few
 * @param changed of the leads that change sides, the first few
 */
public record BacktestReport(
        int leads,
        int converted,
        int asThen,
        int failed,
        List<Failure> failures,
        Curve published,
        Curve candidate,
        int changedInAll,
        List<Change> changed) {

    public record Failure(String leadId, String reason) {}

    /** @param area under the ROC curve: 0.5 is chance, 1 is perfect */
    public record Curve(double area, List<Threshold> thresholds, List<Decile> deciles) {}

    /**
     * Were all leads of this score or more handed over.
     *
     * @param precision share of them that converted
     * @param recall share of all that converted who are among them
     */
    public record Threshold(int score, int handedOver, double precision, double recall) {}

    /** @param lift conversion of this tenth of the leads over that of all; the first has the highest scores */
    public record Decile(int number, int leads, int lowestScore, double conversion, double lift) {}

    /** @param reasons in words, what the candidate sees differently */
    public record Change(
            String leadId, boolean converted, int before, int after, boolean handedOverNow, String reasons) {}
}
