package io.itinera.engine.bpmn.cancel;

import io.itinera.engine.bpmn.drawing.Undo;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.ProcessInstanceModificationBuilderImpl;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.runtime.ActivityInstance;

/** Takes one lead out of its journey: what it has done is undone where the drawing says how, then its tokens go. */
final class TakeOut {
    private final RuntimeService runtime;
    private final CommandContext context;
    private final String reason;

    TakeOut(RuntimeService runtime, CommandContext context, String reason) {
        this.runtime = runtime;
        this.context = context;
        this.reason = reason;
    }

    /** @return false where it has gone already */
    boolean of(String instanceId) {
        var instance = context.getExecutionManager().findExecutionById(instanceId);
        if (instance == null || isBeingUndone(instanceId)) {
            return false;
        }
        if (hasSomethingToUndo(instanceId)) {
            undo(instance);
        } else {
            runtime.deleteProcessInstanceIfExists(instanceId, reason, false, true, false, false);
        }
        return true;
    }

    private boolean isBeingUndone(String instanceId) {
        return runtime.getActiveActivityIds(instanceId).stream().anyMatch(Undo::is);
    }

    private boolean hasSomethingToUndo(String instanceId) {
        return context.getEventSubscriptionManager().findEventSubscriptionsByProcessInstanceId(instanceId).stream()
                .anyMatch(wait -> wait.isSubscriptionForEventType(EventType.COMPENSATE));
    }

    /** Inner parts that the lead is in first; a step that a job does holds the lead there until it is undone. */
    private void undo(ExecutionEntity instance) {
        var tree = runtime.getActivityInstance(instance.getId());
        var undo = new ProcessInstanceModificationBuilderImpl(context, instance.getId(), reason);
        for (var part : inside(tree)) {
            var drawn = (ScopeImpl) instance.getProcessDefinition().findActivity(part.getActivityId());
            if (drawn != null) {
                Undo.in(drawn).ifPresent(place -> undo.startBeforeActivity(place, part.getId()));
            }
        }
        Undo.in(instance.getProcessDefinition()).ifPresent(undo::startBeforeActivity);
        for (var child : tree.getChildActivityInstances()) {
            undo.cancelActivityInstance(child.getId());
        }
        for (var job : tree.getChildTransitionInstances()) {
            undo.cancelTransitionInstance(job.getId());
        }
        undo.execute(false, false);
    }

    /** The parts where tokens are, the innermost first. */
    private static List<ActivityInstance> inside(ActivityInstance at) {
        var parts = new ArrayList<ActivityInstance>();
        for (var child : at.getChildActivityInstances()) {
            parts.addAll(inside(child));
            if (child.getChildActivityInstances().length + child.getChildTransitionInstances().length > 0) {
                parts.add(child);
            }
        }
        return parts;
    }
}
