package io.itinera.engine.bpmn.drawing;

import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.JourneyVocabulary.StepTerm;
import io.itinera.engine.bpmn.feel.FeelError;
import io.itinera.engine.bpmn.step.StepBehavior;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.Condition;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Reads a drawing as ours: tasks name vocabulary steps, conditions and computed times are FEEL, nothing else runs. */
final class JourneyParse extends BpmnParse {
    private static final Pattern LITERAL_TIME = Pattern.compile(
            "P[\\dYMDTHSW.,]+|R\\d*/.+|\\d{4}-\\d{2}-\\d{2}([T ].*)?|([\\d*?,/LW#A-Z-]+ ){5,6}[\\d*?,/LW#A-Z-]+");

    private final DrawingTools tools;

    JourneyParse(BpmnParser parser, DrawingTools tools) {
        super(parser);
        this.tools = tools;
    }

    @Override
    protected void parseRootElement() {
        new ClosedDoors(this).check(rootElement);
        if (!hasErrors()) {
            super.parseRootElement();
        }
    }

    @Override
    public void parseServiceTaskLike(
            ActivityImpl activity, String kind, Element task, Element propertiesOf, ScopeImpl scope) {
        var expression = task.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, PROPERTYNAME_DELEGATE_EXPRESSION);
        if (expression == null) {
            return;
        }
        JourneyVocabulary.step(ClosedDoors.stepIn(expression)).ifPresent(step -> {
            var settings = ElementProperties.of(task);
            checkSettings(step, settings, task, activity.getId());
            // Where leads wait, they need a scope of their own: what interrupts them then forgets what they waited for.
            activity.setScope(activity.isScope() || step.awaitsAnswer());
            activity.setActivityBehavior(
                    new StepBehavior(step.name(), settings, tools::evaluate, tools.steps(), tools.waves()));
        });
    }

    private void checkSettings(StepTerm step, Map<String, String> settings, Element task, String id) {
        for (var setting : step.settings()) {
            if (setting.required() && settings.getOrDefault(setting.name(), "").isBlank()) {
                addError(
                        "Element " + Place.of(task, null) + ": the step \"" + step.label() + "\" needs the property \""
                                + setting.name() + "\". " + setting.meaning(),
                        task,
                        id);
            }
            if (setting.feel() && !settings.getOrDefault(setting.name(), "").isBlank()) {
                checkFeel(setting.name(), settings.get(setting.name()), task, id);
            }
            if (!setting.allows(settings.get(setting.name()))) {
                addError(
                        "Element " + Place.of(task, null) + ": the property \"" + setting.name() + "\" is \""
                                + settings.get(setting.name()) + "\". " + setting.meaning(),
                        task,
                        id);
            }
        }
    }

    private void checkFeel(String name, String text, Element task, String id) {
        try {
            tools.feel().expression(text);
        } catch (FeelError e) {
            addError(
                    "Element " + Place.of(task, null) + ": the property \"" + name + "\" cannot be read as FEEL. "
                            + e.getMessage() + ". Texts stand in quotation marks: \"New lead: \" + lead.company",
                    task,
                    id);
        }
    }

    @Override
    protected void validateServiceTaskLike(ActivityImpl activity, String kind, Element task) {
        if (activity.getActivityBehavior() == null) {
            addError(
                    "Element " + Place.of(task, null) + ": it does nothing. Name one of the vocabulary's steps in "
                            + "camunda:delegateExpression, for example ${sendEmail}.",
                    task,
                    activity.getId());
        }
    }

    @Override
    protected Condition parseConditionExpression(Element condition, String ownerId) {
        var language = condition.attribute("language");
        if (language != null && !language.equalsIgnoreCase("feel")) {
            addError(
                    "Element \"" + ownerId + "\": the condition's language is " + language
                            + ". Write it in FEEL and leave the language out.",
                    condition,
                    ownerId);
            return null;
        }
        var text = condition.getText().strip();
        try {
            return new FeelCondition(tools.feel().expression(text), tools.lookup());
        } catch (FeelError e) {
            addError(
                    "Element \"" + ownerId + "\": the condition cannot be read. " + e.getMessage()
                            + ". Correct it there, for example: lead.score >= 60 and lead.country = \"DE\"",
                    condition,
                    ownerId);
            return null;
        }
    }

    /** Only timers are read through here. */
    @Override
    protected Expression parseExpression(Element timer, String name) {
        var element = timer.element(name);
        if (element == null || LITERAL_TIME.matcher(element.getText().strip()).matches()) {
            return super.parseExpression(timer, name);
        }
        var text = element.getText().strip();
        try {
            return new FeelTimer(tools.feel().expression(text), tools.lookup());
        } catch (FeelError e) {
            addError(
                    "A timer's " + name + " is neither an ISO 8601 time such as P3D nor readable as FEEL. "
                            + e.getMessage() + ".",
                    element);
            return expressionManager.createExpression("P100Y");
        }
    }
}
