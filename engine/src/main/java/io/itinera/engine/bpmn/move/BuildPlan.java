package io.itinera.engine.bpmn.move;

import io.itinera.engine.journey.MoveOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;

/** Makes the engine's plan of ours: what is called the same in both versions and is of the same kind, and what a person said. */
final class BuildPlan {
    private final RuntimeService runtime;
    private final ProcessDefinitionEntity from;
    private final ProcessDefinitionEntity to;
    private final Map<String, String> targets;

    BuildPlan(
            RuntimeService runtime,
            ProcessDefinitionEntity from,
            ProcessDefinitionEntity to,
            Map<String, String> mapping) {
        this.runtime = runtime;
        this.from = from;
        this.to = to;
        this.targets = targets(mapping);
    }

    /** Where each element's leads are to stand; elements that are not in it are mapped to nothing. */
    Map<String, String> targets() {
        return targets;
    }

    /**
     * @param anew whether waits for a time begin anew
     * @throws org.camunda.bpm.engine.migration.MigrationPlanValidationException where the engine cannot do it
     */
    MigrationPlan build(boolean anew) {
        var builder = runtime.createMigrationPlan(from.getId(), to.getId());
        targets.forEach((source, target) -> {
            var instruction = builder.mapActivities(source, target);
            if (isNew(source, target, anew)) {
                instruction.updateEventTrigger();
            }
        });
        return builder.build();
    }

    private boolean isNew(String source, String target, boolean anew) {
        var before = from.findActivity(source);
        var after = to.findActivity(target);
        return Stand.listens(before) && Stand.listens(after) || anew && Stand.ticks(before) && Stand.ticks(after);
    }

    private Map<String, String> targets(Map<String, String> mapping) {
        Map<String, String> all = new LinkedHashMap<>();
        runtime.createMigrationPlan(from.getId(), to.getId()).mapEqualActivities().build().getInstructions().stream()
                .filter(this::isLikeToLike)
                .forEach(same -> all.put(same.getSourceActivityId(), same.getTargetActivityId()));
        mapping.forEach((source, target) -> {
            all.remove(source);
            if (!target.startsWith(MoveOrder.STAY.substring(0, 1))) {
                all.put(source, target);
            }
        });
        all.entrySet().removeIf(entry -> !isWithItsScope(entry.getKey(), entry.getValue(), all));
        return all;
    }

    private boolean isLikeToLike(MigrationInstruction same) {
        return Stand.at(from.findActivity(same.getSourceActivityId()))
                .equals(Stand.at(to.findActivity(same.getTargetActivityId())));
    }

    /** What is attached to an element, or stands behind a gateway that waits, goes where that goes, or is left behind. */
    private boolean isWithItsScope(String source, String target, Map<String, String> all) {
        var before = from.findActivity(source);
        var after = to.findActivity(target);
        if (before == null || after == null || !(before.getEventScope() instanceof ActivityImpl scope)) {
            return true;
        }
        return scope == before
                || scope == before.getFlowScope()
                || after.getEventScope() != null
                        && after.getEventScope().getId().equals(all.get(scope.getId()));
    }
}
