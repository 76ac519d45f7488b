package io.itinera.engine.bpmn.check;

import java.util.Set;

/** A gateway that chooses by conditions has a way for those whom none of them fits. */
final class ChoiceHasDefault implements Rule {
    private static final Set<String> CHOOSING = Set.of("exclusiveGateway", "inclusiveGateway");

    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes()
                .filter(node -> CHOOSING.contains(node.kind()) && !SplitIsWhole.isSplit(node))
                .filter(node ->
                        drawing.outgoing(node).size() > 1 && node.element().attribute("default") == null)
                .forEach(node -> findings.error(
                        node,
                        "it has no way for leads that none of its conditions fits; they would stand still. Mark one of "
                                + "its arrows as default flow."));
    }
}
