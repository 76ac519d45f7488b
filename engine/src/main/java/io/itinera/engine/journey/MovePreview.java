package io.itinera.engine.journey;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a migration would do, counted without doing it. A lead that stands at two elements counts at both.
 *
 * @param steps for each element where leads stand
 * @param overdue waits whose time is over: say beforehand what is to become of them
 * @param rehearsed how many leads were moved for a trial and moved back
 * @param failures what became of the trial where it failed, in plain words
 */
public record MovePreview(int from, int to, List<MoveStep> steps, long overdue, int rehearsed, List<String> failures) {

    @JsonProperty
    public long moves() {
        return sum(
                steps.stream().filter(step -> !step.stays() && !step.leaves()).toList());
    }

    @JsonProperty
    public long stays() {
        return sum(steps.stream().filter(MoveStep::stays).toList());
    }

    @JsonProperty
    public long leaves() {
        return sum(steps.stream().filter(MoveStep::leaves).toList());
    }

    /** What must be put right before it can start. */
    @JsonProperty
    public List<String> problems() {
        return steps.stream()
                .filter(step -> step.problem() != null)
                .map(MoveStep::problem)
                .distinct()
                .toList();
    }

    private static long sum(List<MoveStep> steps) {
        return steps.stream().mapToLong(MoveStep::leads).sum();
    }
}
