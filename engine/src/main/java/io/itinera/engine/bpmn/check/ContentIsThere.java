package io.itinera.engine.bpmn.check;

import io.itinera.engine.base.Nearest;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.content.Contents;
import java.util.function.Supplier;

/** What is sent exists, can be rendered, and says for consent what it is about. */
record ContentIsThere(Supplier<Contents> library) implements Rule {
    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes()
                .forEach(node -> node.step()
                        .filter(StepTerm::toPeople)
                        .filter(step -> step.settings().stream()
                                .anyMatch(setting -> setting.name().equals("content")))
                        .ifPresent(step -> check(node, step, findings)));
    }

    private void check(Drawing.Node node, StepTerm step, Findings findings) {
        var key = node.properties().getOrDefault("content", "").strip();
        if (key.isEmpty()) {
            return;
        }
        var contents = library.get();
        if (!contents.exists(key)) {
            findings.error(
                    node,
                    "there is no content \"" + key + "\"" + Nearest.hint(key, contents.keys())
                            + " Write and publish it under Content in the console, or correct its key here.");
            return;
        }
        var content = contents.get(key);
        if (content.problem() != null) {
            findings.warn(node, "the content \"" + key + "\" cannot be sent as it is: " + content.problem());
        }
        if (!says(node, "topic", content.topic()) && !"transactional".equals(purpose(node, content.purpose()))) {
            findings.warn(
                    node,
                    "neither the step nor its content says what topic it is about, so an opt-out of a topic does not hold "
                            + "it back. Set the property \"topic\", for example newsletter.");
        }
        if (!says(node, "purpose", content.purpose())) {
            findings.warn(
                    node,
                    "neither the step nor its content says what it is for; it counts as marketing. Set the property "
                            + "\"purpose\" to marketing or transactional.");
        }
    }

    private static boolean says(Drawing.Node node, String property, String ofContent) {
        return given(node, property, ofContent) != null;
    }

    private static String purpose(Drawing.Node node, String ofContent) {
        return given(node, "purpose", ofContent);
    }

    private static String given(Drawing.Node node, String property, String ofContent) {
        var own = node.properties().getOrDefault(property, "");
        return own.isBlank() ? ofContent : own;
    }
}
