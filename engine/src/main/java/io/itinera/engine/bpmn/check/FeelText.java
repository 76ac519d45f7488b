package io.itinera.engine.bpmn.check;

import io.itinera.engine.bpmn.Setting;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * A text of a drawing that is written in FEEL.
 *
 * @param what it is, such as {@code the condition}
 * @param remedy what to write instead of a text that cannot be read
 */
record FeelText(Place place, Element at, String what, String text, String remedy) {
    private static final List<String> TIMES = List.of("timeDate", "timeDuration", "timeCycle");
    private static final String CONDITION = "Correct it there, for example: lead.score >= 60 and lead.country = \"DE\"";

    /** As it stands in messages. */
    String quoted() {
        return "\"" + text + "\"";
    }

    /** All of them. JUEL is left out: it is refused whatever it says. */
    static List<FeelText> of(Drawing drawing) {
        var all = new ArrayList<FeelText>();
        drawing.flows().forEach(flow -> addCondition(flow, all));
        drawing.nodes().forEach(node -> {
            addTimes(node, all);
            addConditionOf(node, all);
            addFilter(node, all);
            node.step().ifPresent(step -> step.settings().forEach(setting -> addSetting(node, setting, all)));
        });
        return all.stream()
                .filter(feel -> !feel.text().isBlank())
                .filter(feel -> !ClosedDoors.isJuel(feel.text()))
                .toList();
    }

    private static void addCondition(Drawing.Flow flow, List<FeelText> all) {
        var condition = flow.element().element("conditionExpression");
        if (condition != null) {
            var place = Place.of(flow.element(), new Place("arrow", null));
            all.add(new FeelText(
                    place, condition, "the condition", condition.getText().strip(), CONDITION));
        }
    }

    private static void addConditionOf(Drawing.Node node, List<FeelText> all) {
        var event = node.element().element("conditionalEventDefinition");
        var condition = event == null ? null : event.element("condition");
        if (condition != null) {
            all.add(new FeelText(
                    node.place(),
                    condition,
                    "the condition",
                    condition.getText().strip(),
                    CONDITION));
        }
    }

    private static void addTimes(Drawing.Node node, List<FeelText> all) {
        var timer = node.element().element("timerEventDefinition");
        for (var name : TIMES) {
            var time = timer == null ? null : timer.element(name);
            if (time != null && TimerText.isFeel(time.getText())) {
                all.add(new FeelText(
                        node.place(),
                        time,
                        "the timer's " + name + " is no ISO 8601 time such as P3D, and",
                        time.getText().strip(),
                        "Write for example P3D, or duration(\"P\" + string(lead.patience) + \"D\")"));
            }
        }
    }

    private static void addFilter(Drawing.Node node, List<FeelText> all) {
        if (node.kind().endsWith("Event")) {
            var filter = node.properties().getOrDefault("filter", "");
            all.add(new FeelText(
                    node.place(),
                    node.element(),
                    "the filter",
                    filter,
                    "Correct it there, for example: event.amount > 100"));
        }
    }

    private static void addSetting(Drawing.Node node, Setting setting, List<FeelText> all) {
        if (setting.feel()) {
            all.add(new FeelText(
                    node.place(),
                    node.element(),
                    "the property \"" + setting.name() + "\"",
                    node.properties().getOrDefault(setting.name(), ""),
                    "Texts stand in quotation marks: \"New lead: \" + lead.company"));
        }
    }
}
