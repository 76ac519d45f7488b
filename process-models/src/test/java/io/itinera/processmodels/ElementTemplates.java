package io.itinera.processmodels;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.Setting;
import io.itinera.engine.bpmn.StepTerm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes of the vocabulary what Camunda Modeler offers as ready-made steps. */
final class ElementTemplates {
    private static final Map<String, String> GROUPS = Map.of(
            "content", "What is sent",
            "consent", "Consent",
            "timing", "When it may go out",
            "settings", "Settings");
    private static final Map<String, String> GROUP_OF = Map.of(
            "content", "content",
            "template", "content",
            "language", "content",
            "parameters", "content",
            "link", "content",
            "topic", "consent",
            "purpose", "consent",
            "whenHeld", "timing",
            "sendWindow", "timing",
            "priority", "timing");
    private static final String FILTER_MEANS =
            "What must be true of the event, in FEEL, for example event.amount > 100 and "
                    + "lead.country = \"DE\". Empty: any such event. Choose the event itself as message, by one of these names: ";

    private ElementTemplates() {}

    /** Templates by the names of their files. */
    static Map<String, TemplateJson> all() {
        var all = new TreeMap<String, TemplateJson>();
        JourneySteps.STEPS.forEach(step -> all.put(step.name() + ".json", of(step)));
        all.put("journey.json", journey());
        all.put("waitForEvent.json", waitForEvent());
        all.put(
                "enterByHand.json",
                entry("enterByHand", "Enter by hand", "People enrol leads in the console, or programs do."));
        all.put(
                "enterOnEvent.json",
                entry(
                        "enterOnEvent",
                        "Enter on event",
                        "The lead of an event enters when the event comes.",
                        "event",
                        "filter"));
        all.put(
                "enterOnSegment.json",
                entry(
                        "enterOnSegment",
                        "Enter on segment",
                        "Who belongs to a segment enters, at the latest an hour after it does.",
                        "segment"));
        all.put(
                "enterOnSchedule.json",
                entry(
                        "enterOnSchedule",
                        "Enter on schedule",
                        "The leads of a segment enter at a time of certain days, by the company's clock.",
                        "time",
                        "days",
                        "segment"));
        all.put("goal.json", goal());
        all.put("handToSales.json", handToSales());
        all.put("splitTest.json", splitTest());
        all.put("splitTestArm.json", splitTestArm());
        return all;
    }

    private static TemplateJson of(StepTerm step) {
        boolean table = step.equals(JourneySteps.DECIDE) || step.equals(JourneySteps.SCORE_LEAD);
        var template = new TemplateJson(
                        step.name(), step.label(), step.meaning(), table ? "bpmn:BusinessRuleTask" : "bpmn:ServiceTask")
                .hidden("property", "camunda:delegateExpression", "${" + step.name() + "}");
        if (step.toPeople() || step.awaitsAnswer()) {
            template.hidden("property", "camunda:asyncBefore", true);
        }
        var groups = new LinkedHashMap<String, String>();
        for (var setting : step.settings()) {
            var group = GROUP_OF.getOrDefault(setting.name(), "settings");
            groups.put(group, GROUPS.get(group));
            template.field(field(setting, group));
        }
        groups.forEach(template::group);
        return template;
    }

    private static TemplateJson.Field field(Setting setting, String group) {
        var field = new TemplateJson.Field(setting.name(), words(setting.name()), setting.meaning()).in(group);
        if (setting.required()) {
            field = field.needed();
        }
        if (!setting.choices().isEmpty()) {
            return field.choices(setting.choices(), setting.required());
        }
        return setting.pattern() == null ? field : field.like(setting.pattern(), setting.required(), setting.meaning());
    }

    /** {@code whenHeld} is "When held". */
    private static String words(String name) {
        var spaced = Pattern.compile("([A-Z])")
                .matcher(name)
                .replaceAll(match -> " " + match.group(1).toLowerCase());
        return spaced.substring(0, 1).toUpperCase() + spaced.substring(1);
    }

    private static TemplateJson journey() {
        return new TemplateJson(
                        "journey",
                        "Journey",
                        "How leads may enter this journey, for the whole drawing.",
                        "bpmn:Process")
                .field(new TemplateJson.Field(
                                "reEntry",
                                "Re-entry",
                                "Whether who has been in it may enter again: never, or after leaving it.")
                        .in("settings")
                        .choices(List.of("never", "after-leaving"), true)
                        .preset("never"))
                .group("settings", "Who may enter");
    }

    private static TemplateJson waitForEvent() {
        var names = String.join(
                ", ",
                JourneyVocabulary.MESSAGES.stream().map(term -> term.name()).toList());
        return new TemplateJson(
                        "waitForEvent",
                        "Wait for event",
                        "Waits until the lead does something, or something is done to it. Draw a timer beside it.",
                        "bpmn:IntermediateCatchEvent",
                        "bpmn:BoundaryEvent",
                        "bpmn:StartEvent")
                .field(new TemplateJson.Field("filter", "Filter", FILTER_MEANS + names + ".").in("settings"))
                .group("settings", "Which event");
    }

    /** @param settings by their names; the first is needed */
    private static TemplateJson entry(String name, String label, String meaning, String... settings) {
        var template = new TemplateJson(name, label, meaning, "bpmn:StartEvent");
        for (var wanted : settings) {
            var setting = JourneyVocabulary.ENTER.settings().stream()
                    .filter(one -> one.name().equals(wanted))
                    .findFirst()
                    .orElseThrow();
            var field = field(setting, "settings");
            template.field(wanted.equals(settings[0]) ? field.needed() : field);
        }
        return template.group("settings", "Who enters");
    }

    private static TemplateJson goal() {
        return new TemplateJson(
                        "goal",
                        "Goal",
                        "Leads that reach it leave the journey at once, also out of a long wait. Make it an event "
                                + "sub-process with an interrupting message start, outside of all others.",
                        "bpmn:SubProcess")
                .hidden("camunda:property", "goal", "true");
    }

    private static TemplateJson splitTest() {
        return new TemplateJson(
                        "splitTest",
                        "Split test",
                        "Divides leads by lot among the arrows behind it, which each get a weight. A lead is always in the "
                                + "same arm, also when it comes again.",
                        "bpmn:ExclusiveGateway")
                .field(new TemplateJson.Field(
                                "experiment", "Experiment", "What the test is called, for example subject-line.")
                        .in("settings")
                        .needed())
                .group("settings", "Split test");
    }

    private static TemplateJson splitTestArm() {
        return new TemplateJson(
                        "splitTestArm", "Arm of a split test", "One way out of a split test.", "bpmn:SequenceFlow")
                .field(new TemplateJson.Field(
                                "weight",
                                "Weight",
                                "Its share of the leads, for example 45. Weights need not come to 100. Leads kept out to "
                                        + "compare with are an arm as well.")
                        .in("settings")
                        .needed()
                        .like(Pattern.compile("\\d+(\\.\\d+)?"), true, "A number such as 45 or 12.5"))
                .group("settings", "Split test");
    }

    private static TemplateJson handToSales() {
        return new TemplateJson(
                        "handToSales",
                        "Hand to sales",
                        "Gives the lead to the right sales team as a task, and goes on with what sales decides: decision is "
                                + "accept, reject or recycle.",
                        "bpmn:CallActivity")
                .hidden("property", "calledElement", "sales-handoff")
                .hidden("property", "camunda:asyncBefore", true)
                .inward("leadId")
                .outward("decision");
    }
}
