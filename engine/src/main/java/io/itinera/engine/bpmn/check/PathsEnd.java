package io.itinera.engine.bpmn.check;

/** No path stops on the way: each comes to an end that says how the journey went. */
final class PathsEnd implements Rule {
    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes()
                .filter(node -> isPassed(node) && drawing.outgoing(node).isEmpty())
                .forEach(
                        node -> findings.error(
                                node,
                                "the path stops here without an end. Draw an arrow on, or an end event that says how it went."));
    }

    /** Whether leads go on from there. */
    static boolean isPassed(Drawing.Node node) {
        return !node.kind().equals("endEvent")
                && !node.isEventSubProcess()
                && !"true".equals(node.element().attribute("isForCompensation"))
                && !node.has("compensateEventDefinition")
                && !node.has("linkEventDefinition");
    }
}
