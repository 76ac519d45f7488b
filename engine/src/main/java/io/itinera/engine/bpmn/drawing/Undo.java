package io.itinera.engine.bpmn.drawing;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.behavior.CompensationEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.CompensateEventDefinition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * A place that no drawing shows and no arrow leads to: a lead that is taken out is put there, and the compensations that
 * the drawing has for what the lead has done are carried out, the last one first. Each part of a drawing that has
 * compensations has one.
 */
public final class Undo {
    private static final String ID = "itinera-undo-";

    private Undo() {}

    public static boolean is(String elementId) {
        return elementId != null && elementId.startsWith(ID);
    }

    /** Id of the place in a part of the drawing, where it has compensations. */
    public static Optional<String> in(ScopeImpl part) {
        return part.getActivities().stream()
                .map(ActivityImpl::getId)
                .filter(Undo::is)
                .findFirst();
    }

    static void addTo(ScopeImpl part) {
        var drawn = List.copyOf(part.getActivities());
        drawn.forEach(Undo::addTo);
        if (drawn.stream().anyMatch(Undo::hasSomethingToUndo)) {
            var undo = part.createActivity(ID + part.getId());
            undo.getProperties().set(BpmnProperties.TYPE, "intermediateCompensationThrowEvent");
            undo.setProperty("name", "Cancelled, and undone");
            undo.setProperty(BpmnParse.PROPERTYNAME_THROWS_COMPENSATION, true);
            undo.setScope(true);
            undo.setActivityBehavior(new CompensationEventActivityBehavior(new CompensateEventDefinition()));
        }
    }

    /** A finished part of the drawing is undone from outside of it. */
    private static boolean hasSomethingToUndo(ActivityImpl activity) {
        return activity.isCompensationHandler()
                || activity.getActivities().stream().anyMatch(inner -> is(inner.getId()));
    }
}
