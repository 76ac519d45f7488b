package io.itinera.engine.bpmn.run;

import io.itinera.engine.bpmn.run.WaitMapper.Root;
import io.itinera.engine.journey.PausedJourneys;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Events for leads whose journey is paused wait until it is resumed, and are not lost. */
@Component
public class ParkedWakeUps {
    private final WaitMapper waits;
    private final PausedJourneys paused;

    ParkedWakeUps(WaitMapper waits, PausedJourneys paused) {
        this.waits = waits;
        this.paused = paused;
    }

    /** Puts aside those that are to wait. @return which these are */
    List<WakeUp> park(List<WakeUp> due, Map<String, Root> rootOf) {
        if (due.isEmpty() || paused.now().isEmpty()) {
            return List.of();
        }
        Set<String> journeys = rootOf.values().stream().map(Root::journey).collect(Collectors.toSet());
        var resting = paused.lock(journeys);
        var parked = due.stream()
                .filter(wakeUp -> rootOf.containsKey(wakeUp.instanceId())
                        && resting.contains(rootOf.get(wakeUp.instanceId()).journey()))
                .toList();
        if (!parked.isEmpty()) {
            waits.park(parked);
        }
        return parked;
    }

    /** All of them; those of journeys that are paused still are put aside again as they come up. */
    public void putBack() {
        waits.putBack();
    }
}
