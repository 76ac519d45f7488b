package io.itinera.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** One figure, measured round by round. */
public final class Figures {
    private final List<Double> values = new ArrayList<>();

    public void add(double value) {
        values.add(value);
    }

    public List<Double> values() {
        return List.copyOf(values);
    }

    /** The middle one; of an even number the mean of the two in the middle. */
    public double median() {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** How far the rounds lie apart: largest minus smallest, in percent of the median. */
    public double spreadPercent() {
        double smallest = values.stream().min(Double::compare).orElseThrow();
        double largest = values.stream().max(Double::compare).orElseThrow();
        return 100 * (largest - smallest) / median();
    }
}
