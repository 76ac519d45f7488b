package io.itinera.engine.journey;

import io.itinera.engine.journey.StepMapper.Aged;
import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The step log ages from its oldest end. Its rows are numbered as they are written, so those that may go come first and
 * need no index of their own, which every step of every lead would pay for.
 */
@Component
class AgedSteps implements AgeingRows {
    private final StepMapper steps;

    AgedSteps(StepMapper steps) {
        this.steps = steps;
    }

    @Override
    public Kept kept() {
        return Kept.STEPS;
    }

    @Override
    public boolean deleteOldest(Instant before, int atMost) {
        var old = steps.lockFirst(atMost).stream()
                .filter(step -> step.enteredAt().isBefore(before))
                .map(Aged::id)
                .toList();
        if (!old.isEmpty()) {
            steps.delete(old);
        }
        return old.size() == atMost;
    }
}
