package io.itinera.engine.scorecard;

import java.util.List;

/**
 * A draft of a scorecard, made from outcomes.
 *
 * @param table an ordinary DMN file
 * @param areaOnTrained area under the ROC curve on the leads it was made from
 * @param areaOnOthers the same on leads that it never saw: this is the one to judge by
 * @param flagged inputs that may say more about the past than about the future
 */
public record Suggestion(
        String table,
        int trainedOn,
        int testedOn,
        double areaOnTrained,
        double areaOnOthers,
        List<Rule> rules,
        List<Flag> flagged) {

    /**
     * @param share of all leads that the rule applies to, 0 to 1
     * @param conversion share of these that converted
     */
    public record Rule(String input, String cell, int points, double share, double conversion, String says) {}

    /** @param leftOut whether the draft does without it */
    public record Flag(String input, String reason, boolean leftOut) {}
}
