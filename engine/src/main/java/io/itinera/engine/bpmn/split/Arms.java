package io.itinera.engine.bpmn.split;

import io.itinera.engine.base.Lot;
import java.util.Comparator;
import java.util.Map;

/**
 * The ways out of a split test. Each lead draws a lot for each arm, and the best one wins, the heavier the likelier
 * (weighted rendezvous hashing). So a lead is always in the same arm; where weights change or an arm comes or goes, only
 * as many leads change theirs as the weights demand.
 *
 * @param weights by the arms' ids, at least one above 0
 */
record Arms(String experiment, Map<String, Double> weights) {
    /** The lead's arm; one of weight 0 is nobody's. */
    String of(String leadId) {
        return weights.entrySet().stream()
                .filter(arm -> arm.getValue() > 0)
                .min(Comparator.comparingDouble(arm -> lot(leadId, arm.getKey()) / arm.getValue()))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new IllegalStateException("The split test \"" + experiment
                        + "\" has no arm of a weight above 0. Give its arrows weights, and publish again."));
    }

    /** Exponentially distributed: divided by a weight, the least of several is of an arm as often as it weighs. */
    private double lot(String leadId, String arm) {
        return -Math.log(Lot.share("split/" + experiment + "/" + arm + "/" + leadId));
    }
}
