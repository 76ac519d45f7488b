package io.itinera.engine.journey;

import io.itinera.engine.store.PerTransaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Told by the engine when a lead's stay in a journey ends. */
@Component
public class JourneyRuns {
    private final RunMapper runs;
    private final Clock clock;
    private final PerTransaction<Map<String, List<String>>> left;

    JourneyRuns(RunMapper runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
        this.left = new PerTransaction<>(TreeMap::new, this::write);
    }

    /**
     * Notes the end of a stay; it is written when the present transaction commits.
     *
     * @param by label of the element through which the lead left
     */
    public void left(String instanceId, String by) {
        left.current().computeIfAbsent(by, key -> new ArrayList<>()).add(instanceId);
    }

    private void write(Map<String, List<String>> instancesByElement) {
        var now = clock.instant();
        instancesByElement.forEach((by, instances) -> runs.leave(instances, now, by));
    }
}
