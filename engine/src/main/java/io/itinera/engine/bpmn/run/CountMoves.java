package io.itinera.engine.bpmn.run;

import io.itinera.engine.journey.Moving;
import io.itinera.engine.journey.StepCounts;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.stereotype.Component;

/**
 * Keeps counters and step log true when leads are moved to another version: who stands at the same element as before is
 * counted there by the other version, who stands elsewhere now has gone there.
 */
@Component
public class CountMoves {
    private final StepCounts counts;
    private final TokenMoves moves;

    CountMoves(StepCounts counts, TokenMoves moves) {
        this.counts = counts;
        this.moves = moves;
    }

    /**
     * @param before where the instance stood; what the engine made or removed around it has been counted as it happened
     * @param targets where each element's leads stand now
     */
    public void moved(ExecutionEntity instance, ActivityInstance before, Moving moving, Map<String, String> targets) {
        var key = instance.getProcessDefinition().getKey();
        int from = moving.from().version();
        int to = moving.to().version();
        counts.moved(key, from, to, key);
        elements(before).filter(targets::containsKey).forEach(element -> {
            var target = targets.get(element);
            if (target.equals(element)) {
                counts.moved(key, from, to, element);
            } else {
                counts.left(key, from, element);
                counts.entered(key, to, target);
                moves.entered(instance.getId(), target);
            }
        });
    }

    private static Stream<String> elements(ActivityInstance at) {
        var transitions = Stream.of(at.getChildTransitionInstances()).map(job -> job.getActivityId());
        var inner = Stream.of(at.getChildActivityInstances())
                .flatMap(child -> Stream.concat(Stream.of(child.getActivityId()), elements(child)));
        return Stream.concat(transitions, inner);
    }
}
