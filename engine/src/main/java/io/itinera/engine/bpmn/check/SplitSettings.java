package io.itinera.engine.bpmn.check;

import java.util.Optional;

/** What a split test says of itself in a drawing: the gateway its experiment, each arrow its weight. */
public final class SplitSettings {
    public static final String EXPERIMENT = "experiment";
    public static final String WEIGHT = "weight";

    private SplitSettings() {}

    /** Empty where the text is no number, or one below 0. */
    public static Optional<Double> weight(String text) {
        try {
            double weight = Double.parseDouble(text.strip());
            return weight >= 0 && Double.isFinite(weight) ? Optional.of(weight) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
