package io.itinera.engine.journey;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Told by the engine when a lead's stay in a journey ends. */
@Component
public class JourneyRuns {
    private final RunMapper runs;
    private final Clock clock;

    JourneyRuns(RunMapper runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** Notes the end of a stay, in the present transaction. @param by label of the element through which the lead left */
    public void left(String instanceId, String by) {
        runs.leave(instanceId, clock.instant(), by);
    }
}
