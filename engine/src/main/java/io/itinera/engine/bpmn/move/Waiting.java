package io.itinera.engine.bpmn.move;

import io.itinera.engine.base.Lot;
import io.itinera.engine.journey.MoveEngine.StillOverdue;
import io.itinera.engine.journey.Moving;
import io.itinera.engine.journey.Overdue;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/** Guards against a flood: waits that are over when leads are moved, or would be at once. */
@Component
class Waiting {
    private final Clock clock;

    Waiting(Clock clock) {
        this.clock = clock;
    }

    boolean isOver(ExecutionEntity instance) {
        return over(instance).findAny().isPresent();
    }

    /**
     * Sees to the waits of an instance that has just been moved.
     *
     * @throws StillOverdue where one is over and that was not asked for
     */
    void settle(ExecutionEntity instance, Moving moving) {
        var choice = moving.order().overdue();
        if (choice == Overdue.AT_ONCE) {
            return;
        }
        over(instance).forEach(timer -> {
            if (choice != Overdue.SPREAD) {
                throw new StillOverdue(timer.getActivityId());
            }
            var hours = Duration.ofHours(moving.order().spreadHours());
            long later = (long) (Lot.share(moving.id() + instance.getId()) * hours.toMillis());
            timer.setDuedate(new Date(clock.millis() + later));
        });
    }

    private Stream<TimerEntity> over(ExecutionEntity execution) {
        var now = Date.from(clock.instant());
        return timers(execution)
                .filter(timer ->
                        timer.getDuedate() != null && !timer.getDuedate().after(now));
    }

    private static Stream<TimerEntity> timers(ExecutionEntity execution) {
        var own = execution.getJobs().stream()
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast);
        return Stream.concat(own, execution.getExecutions().stream().flatMap(Waiting::timers));
    }
}
