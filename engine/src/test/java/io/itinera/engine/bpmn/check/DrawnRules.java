package io.itinera.engine.bpmn.check;

import io.itinera.engine.bpmn.feel.Feel;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The rules that need nothing but a drawing, by the names that the plugin for the Modeler gives them. */
final class DrawnRules {
    private DrawnRules() {}

    static Map<String, Rule> byName() {
        var rules = new LinkedHashMap<String, Rule>();
        rules.put("closed-doors", ClosedDoors::check);
        rules.put("feel-reads", new FeelReads(new Feel(Clock.systemUTC())));
        CheckDrawing.ofTheDrawingAlone().forEach(rule -> rules.put(name(rule), rule));
        return rules;
    }

    /** {@code PathsEnd} is {@code paths-end}. */
    private static String name(Rule rule) {
        return rule.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
