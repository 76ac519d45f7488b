package io.itinera.engine.bpmn.move;

import io.itinera.engine.bpmn.batch.InstancesTogether;
import io.itinera.engine.bpmn.run.CountMoves;
import io.itinera.engine.bpmn.step.StepBehavior;
import io.itinera.engine.journey.MoveOrder;
import io.itinera.engine.journey.Moved;
import io.itinera.engine.journey.Moving;
import io.itinera.engine.journey.Overdue;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.validation.activity.SupportedActivityValidator;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.stereotype.Component;

/** Moves a batch of instances to another version: the engine moves their tokens, waits and variables, we our counts and times. */
@Component
class MoveInstances {
    /** The engine's plans for those who wait on and those whose waits begin anew. */
    private record Plans(BuildPlan built, MigrationPlan waitOn, MigrationPlan anew) {}

    static {
        // the engine knows only tasks of its own as places where somebody can wait
        SupportedActivityValidator.SUPPORTED_ACTIVITY_BEHAVIORS.add(StepBehavior.class);
    }

    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;
    private final InstancesTogether instances;
    private final CountMoves counts;
    private final Waiting waiting;

    MoveInstances(
            ProcessEngineConfigurationImpl engine,
            RuntimeService runtime,
            InstancesTogether instances,
            CountMoves counts,
            Waiting waiting) {
        this.engine = engine;
        this.runtime = runtime;
        this.instances = instances;
        this.counts = counts;
        this.waiting = waiting;
    }

    Moved move(Moving moving, List<String> ids, CommandContext context) {
        var batch = new Batch(moving, plans(moving), context);
        instances.await(ids);
        instances.walk(ids, context, () -> ids.forEach(batch::move));
        return new Moved(batch.moved, ids.size() - batch.moved - batch.left, batch.left);
    }

    private Plans plans(Moving moving) {
        var cache = engine.getDeploymentCache();
        var built = new BuildPlan(
                runtime,
                cache.findDeployedProcessDefinitionById(moving.from().id()),
                cache.findDeployedProcessDefinitionById(moving.to().id()),
                moving.order().mapping());
        return new Plans(built, built.build(moving.order().anew()), built.build(true));
    }

    private final class Batch {
        private final Moving moving;
        private final MoveOrder order;
        private final Plans plans;
        private final CommandContext context;
        private int moved;
        private int left;

        Batch(Moving moving, Plans plans, CommandContext context) {
            this.moving = moving;
            this.order = moving.order();
            this.plans = plans;
            this.context = context;
        }

        void move(String id) {
            var instance = context.getExecutionManager().findExecutionById(id);
            if (instance == null || !moving.from().id().equals(instance.getProcessDefinitionId())) {
                return;
            }
            var tree = runtime.getActivityInstance(id);
            var places = places(tree).toList();
            if (places.stream()
                    .anyMatch(place -> MoveOrder.LEAVE.equals(order.mapping().get(place)))) {
                leave(id);
            } else if (places.stream().allMatch(place -> plans.built().targets().containsKey(place))) {
                go(instance, tree);
            }
        }

        private void leave(String id) {
            var reason =
                    "Taken out when leads were moved to version " + moving.to().version();
            runtime.deleteProcessInstanceIfExists(id, reason, false, true, false, false);
            left++;
        }

        private void go(ExecutionEntity instance, ActivityInstance tree) {
            boolean overdue = !order.anew() && waiting.isOver(instance);
            if (overdue && (order.overdue() == null || order.overdue() == Overdue.LEAVE_OUT)) {
                return;
            }
            boolean anew = overdue && order.overdue() == Overdue.ANEW;
            runtime.newMigration(anew ? plans.anew() : plans.waitOn())
                    .processInstanceIds(instance.getId())
                    .skipCustomListeners()
                    .execute();
            waiting.settle(instance, moving);
            counts.moved(instance, tree, moving, plans.built().targets());
            moved++;
        }
    }

    /** Where the tokens of an instance stand. */
    private static Stream<String> places(ActivityInstance at) {
        var transitions = Stream.of(at.getChildTransitionInstances()).map(job -> job.getActivityId());
        var inner = Stream.of(at.getChildActivityInstances()).flatMap(MoveInstances::placesOf);
        return Stream.concat(transitions, inner);
    }

    private static Stream<String> placesOf(ActivityInstance at) {
        boolean leaf = at.getChildActivityInstances().length == 0 && at.getChildTransitionInstances().length == 0;
        return leaf ? Stream.of(at.getActivityId()) : places(at);
    }
}
