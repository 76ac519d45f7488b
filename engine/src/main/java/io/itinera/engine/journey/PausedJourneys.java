package io.itinera.engine.journey;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asked by those who let leads go on. */
@Component
public class PausedJourneys {
    private final JourneyStateMapper states;

    PausedJourneys(JourneyStateMapper states) {
        this.states = states;
    }

    public Set<String> now() {
        return states.paused();
    }

    /** Those of the journeys that are paused still; nobody resumes them before the present transaction ends. */
    public Set<String> lock(Collection<String> journeyKeys) {
        return journeyKeys.isEmpty() ? Set.of() : states.lockPaused(journeyKeys);
    }
}
