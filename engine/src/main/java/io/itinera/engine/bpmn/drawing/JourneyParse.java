package io.itinera.engine.bpmn.drawing;

import io.itinera.engine.bpmn.check.CheckDrawing;
import io.itinera.engine.bpmn.check.ElementProperties;
import io.itinera.engine.bpmn.check.Finding;
import io.itinera.engine.bpmn.check.Place;
import io.itinera.engine.bpmn.check.TimerText;
import io.itinera.engine.bpmn.feel.FeelError;
import io.itinera.engine.bpmn.step.StepBehavior;
import org.camunda.bpm.engine.impl.Condition;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads a drawing as ours: tasks name vocabulary steps, conditions and computed times are FEEL, nothing else runs. */
final class JourneyParse extends BpmnParse {
    private final DrawingTools tools;

    JourneyParse(BpmnParser parser, DrawingTools tools) {
        super(parser);
        this.tools = tools;
    }

    @Override
    protected void parseRootElement() {
        var refused = tools.checks().closedDoors(rootElement);
        refused.forEach(this::report);
        tools.checks().unreadable(rootElement).forEach(this::report);
        if (isPublished()) {
            tools.checks().remarks(rootElement, deployment).forEach(this::report);
        }
        if (refused.isEmpty()) {
            super.parseRootElement();
            getProcessDefinitions().forEach(Undo::addTo);
        }
    }

    /** Or only read again, as after a restart. */
    private boolean isPublished() {
        return deployment != null && deployment.isNew();
    }

    private void report(Finding finding) {
        if (finding.serious()) {
            addError(finding.message(), finding.at(), finding.place().id());
        } else {
            addWarning(finding.message(), finding.at(), finding.place().id());
        }
    }

    @Override
    public void parseServiceTaskLike(
            ActivityImpl activity, String kind, Element task, Element propertiesOf, ScopeImpl scope) {
        var expression = task.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, PROPERTYNAME_DELEGATE_EXPRESSION);
        if (expression == null) {
            return;
        }
        CheckDrawing.step(expression).ifPresent(step -> {
            var settings = ElementProperties.of(task);
            // Where leads wait, they need a scope of their own: what interrupts them then forgets what they waited for.
            activity.setScope(activity.isScope() || step.awaitsAnswer());
            if (step.awaitsAnswer()) {
                // what is waited for goes along when leads are moved to another version
                activity.setEventScope(activity);
            }
            activity.setActivityBehavior(
                    new StepBehavior(step.name(), settings, tools::evaluate, tools.steps(), tools.waves()));
        });
    }

    @Override
    protected void validateServiceTaskLike(ActivityImpl activity, String kind, Element task) {
        // what is published now has been told by the checks
        if (activity.getActivityBehavior() == null && !isPublished()) {
            addError(
                    "Element " + Place.of(task, null) + ": it does nothing. Name one of the vocabulary's steps in "
                            + "camunda:delegateExpression, for example ${sendEmail}.",
                    task,
                    activity.getId());
        }
    }

    @Override
    protected Condition parseConditionExpression(Element condition, String ownerId) {
        var text = condition.getText().strip();
        try {
            return new FeelCondition(tools.feel().expression(text), tools.lookup());
        } catch (FeelError e) {
            // the checks have told
            return null;
        }
    }

    /** Only timers are read through here. */
    @Override
    protected Expression parseExpression(Element timer, String name) {
        var element = timer.element(name);
        if (element == null || !TimerText.isFeel(element.getText())) {
            return super.parseExpression(timer, name);
        }
        var text = element.getText().strip();
        try {
            return new FeelTimer(tools.feel().expression(text), tools.lookup(), tools.waits());
        } catch (FeelError e) {
            // the checks have told
            return expressionManager.createExpression("P100Y");
        }
    }
}
