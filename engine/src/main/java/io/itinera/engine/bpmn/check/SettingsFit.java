package io.itinera.engine.bpmn.check;

import io.itinera.engine.base.Nearest;
import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.Setting;
import io.itinera.engine.bpmn.StepTerm;
import java.util.Map;

/** Steps have the settings they need, with values that mean something. */
final class SettingsFit implements Rule {
    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes().forEach(node -> node.step().ifPresent(step -> check(node, step, findings)));
    }

    private static void check(Drawing.Node node, StepTerm step, Findings findings) {
        var given = node.properties();
        step.settings().forEach(setting -> check(node, step, setting, given, findings));
        boolean says = given.containsKey("content") || given.containsKey("template");
        if (step.equals(JourneySteps.SEND_WHATSAPP) && !says) {
            findings.error(node, "it says neither \"content\" nor \"template\". Give it one of the two properties.");
        }
    }

    private static void check(
            Drawing.Node node, StepTerm step, Setting setting, Map<String, String> given, Findings findings) {
        var value = given.getOrDefault(setting.name(), "");
        if (setting.required() && value.isBlank()) {
            findings.error(
                    node,
                    "the step \"" + step.label() + "\" needs the property \"" + setting.name() + "\". "
                            + setting.meaning());
        } else if (!setting.allows(value)) {
            findings.error(
                    node,
                    "the property \"" + setting.name() + "\" is \"" + value + "\""
                            + Nearest.hint(value, setting.choices()) + " " + setting.meaning());
        }
    }
}
