package io.itinera.engine.bpmn.check;

import io.itinera.engine.base.Nearest;
import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.StepTerm;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Refuses whatever in a drawing could run code: everything of Camunda's own that is not listed here, every script, and
 * every JUEL text except {@code ${name of a vocabulary step}}. All findings are reported at once.
 */
final class ClosedDoors {
    static final Pattern STEP = Pattern.compile("\\$\\{\\s*([A-Za-z]\\w*)\\s*}");
    private static final Set<String> CAMUNDA_URIS =
            Set.of("http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn");
    static final Set<String> ELEMENTS = Set.of("properties", "property", "in", "out", "failedJobRetryTimeCycle");
    static final Set<String> ATTRIBUTES = Set.of(
            "asyncBefore",
            "asyncAfter",
            "async",
            "exclusive",
            "delegateExpression",
            "jobPriority",
            "taskPriority",
            "historyTimeToLive",
            "versionTag",
            "isStartableInTasklist",
            "formRef",
            "formRefBinding",
            "formRefVersion",
            "assignee",
            "candidateGroups",
            "candidateUsers",
            "candidateStarterGroups",
            "candidateStarterUsers",
            "dueDate",
            "followUpDate",
            "priority",
            "calledElementBinding",
            "calledElementVersion",
            "calledElementVersionTag",
            "errorCodeVariable",
            "errorMessageVariable",
            "modelerTemplate",
            "modelerTemplateVersion",
            "modelerTemplateIcon",
            "initiator");
    private static final Set<String> REFUSED = Set.of("scriptTask", "script", "complexGateway");
    private static final List<String> NAMES =
            JourneySteps.STEPS.stream().map(StepTerm::name).toList();
    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    private final Findings findings;

    private ClosedDoors(Findings findings) {
        this.findings = findings;
    }

    static void check(Drawing drawing, Findings findings) {
        new ClosedDoors(findings).walk(drawing.root(), new Place("drawing", null));
    }

    private void walk(Element element, Place outer) {
        if ("documentation".equals(element.getTagName())) {
            return;
        }
        var place = Place.of(element, outer);
        checkElement(element, place);
        element.attributes().forEach(name -> checkAttribute(element, name, place));
        if (isJuel(element.getText())) {
            refuseJuel(element, element.getText().strip(), place);
        }
        element.elements().forEach(inner -> walk(inner, place));
    }

    private void checkElement(Element element, Place place) {
        var tag = element.getTagName();
        if (REFUSED.contains(tag)) {
            refuse(
                    element,
                    place,
                    "scripts are not run (" + tag + "). Use one of the steps " + steps()
                            + ", or a decision table for a calculation.");
        } else if (CAMUNDA_URIS.contains(element.getUri()) && !ELEMENTS.contains(tag)) {
            refuse(
                    element,
                    place,
                    "camunda:" + tag + " is not allowed, because it can run code. Remove it; give the "
                            + "step its settings as extension properties instead.");
        }
    }

    private void checkAttribute(Element element, String key, Place place) {
        var uri = key.contains(":") ? key.substring(0, key.lastIndexOf(':')) : "";
        var name = key.substring(key.lastIndexOf(':') + 1);
        var value = element.attribute(key);
        if (CAMUNDA_URIS.contains(uri)) {
            if (!ATTRIBUTES.contains(name)) {
                refuse(
                        element,
                        place,
                        "camunda:" + name + " is not allowed. Name a step with "
                                + "camunda:delegateExpression instead, one of " + steps() + ".");
                return;
            }
            if ("delegateExpression".equals(name)) {
                checkStep(element, value, place);
                return;
            }
        }
        boolean handedOn =
                "in".equals(element.getTagName()) && "businessKey".equals(name) && BUSINESS_KEY.equals(value);
        if (isJuel(value) && !handedOn) {
            refuseJuel(element, value, place);
        }
    }

    private void checkStep(Element element, String value, Place place) {
        Matcher step = STEP.matcher(value);
        if (!step.matches()) {
            refuse(element, place, "\"" + value + "\" is not the name of a step. Write one of " + steps() + ".");
        } else if (JourneySteps.step(step.group(1)).isEmpty()) {
            refuse(
                    element,
                    place,
                    "there is no step \"" + step.group(1) + "\"" + Nearest.hint(step.group(1), NAMES) + " Write one of "
                            + steps() + ".");
        }
    }

    private void refuseJuel(Element element, String text, Place place) {
        refuse(
                element,
                place,
                "\"" + text + "\" is JUEL, which is only allowed to name a step. Write the condition or "
                        + "value in FEEL, for example lead.score >= 60.");
    }

    private void refuse(Element element, Place place, String finding) {
        findings.error(place, element, finding);
    }

    static boolean isJuel(String text) {
        return text != null && (text.contains("${") || text.contains("#{"));
    }

    static String stepIn(String delegateExpression) {
        Matcher step = STEP.matcher(delegateExpression);
        return step.matches() ? step.group(1) : null;
    }

    private static String steps() {
        return JourneySteps.STEPS.stream().map(step -> "${" + step.name() + "}").collect(Collectors.joining(", "));
    }
}
