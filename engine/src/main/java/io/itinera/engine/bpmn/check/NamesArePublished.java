package io.itinera.engine.bpmn.check;

import io.itinera.engine.bpmn.JourneySteps;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;

/** The tables, forms and processes that a drawing names are there. */
record NamesArePublished(Published published) implements Rule {
    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes().forEach(node -> {
            checkDecision(node, findings);
            checkForm(node, findings);
            checkProcess(node, findings);
        });
    }

    private void checkDecision(Drawing.Node node, Findings findings) {
        var asked = node.step()
                .filter(step -> step.equals(JourneySteps.DECIDE) || step.equals(JourneySteps.SCORE_LEAD))
                .map(step -> node.properties().getOrDefault("decision", ""));
        asked.filter(key -> !key.isBlank() && !published.hasDecision(key))
                .ifPresent(key -> findings.error(
                        node,
                        "there is no decision table \"" + key
                                + "\". Publish the table first, or correct its key in the "
                                + "property \"decision\"."));
    }

    private void checkForm(Drawing.Node node, Findings findings) {
        var key = camunda(node, "formRef");
        if (key == null) {
            return;
        }
        boolean beside = "deployment".equals(camunda(node, "formRefBinding"));
        if (beside ? !published.hasFormBeside(key) : !published.hasForm(key)) {
            findings.error(
                    node,
                    "there is no form \"" + key + "\"" + (beside ? " beside the drawing" : "")
                            + ". Choose the form's file under \"Include additional files\" when you publish.");
        }
    }

    private void checkProcess(Drawing.Node node, Findings findings) {
        var key = node.kind().equals("callActivity") ? node.element().attribute("calledElement", "") : "";
        if (!key.isBlank() && !ClosedDoors.isJuel(key) && !published.hasProcess(key)) {
            findings.error(
                    node,
                    "there is no process \"" + key + "\" to call. Publish it first, or correct its id in \"Called "
                            + "element\".");
        }
    }

    private static String camunda(Drawing.Node node, String attribute) {
        return node.element().attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, attribute);
    }
}
