package io.itinera.engine.bpmn.check;

import io.itinera.engine.base.Nearest;
import io.itinera.engine.bpmn.Setting;
import io.itinera.engine.bpmn.StepTerm;

/** Settings are spelt as the vocabulary spells them; others have no effect. */
final class SettingsAreKnown implements Rule {
    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes().forEach(node -> node.step().ifPresent(step -> check(node, step, findings)));
    }

    private static void check(Drawing.Node node, StepTerm step, Findings findings) {
        var known = step.settings().stream().map(Setting::name).toList();
        node.properties().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> findings.warn(
                        node,
                        "the step \"" + step.label() + "\" knows no property \"" + name + "\""
                                + Nearest.hint(name, known) + " It has no effect; correct its name, or remove it."));
    }
}
