package io.itinera.engine.bpmn.check;

import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;

/** A task that the engine is to do names what to do. */
final class TasksDoSomething implements Rule {
    private static final Set<String> DONE_BY_STEPS = Set.of("serviceTask", "sendTask", "businessRuleTask");
    private static final String SAID = "it does nothing. Name one of the vocabulary's steps in "
            + "camunda:delegateExpression, for example ${sendEmail}.";

    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes()
                .filter(node -> DONE_BY_STEPS.contains(node.kind()) && !names(node))
                .forEach(node -> findings.error(node, SAID));
    }

    private static boolean names(Drawing.Node node) {
        return node.element().attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "delegateExpression") != null;
    }
}
