package io.itinera.engine.bpmn.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Every path begins at a start and comes to an end that says how the journey went. */
final class PathsEnd implements Rule {
    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes()
                .filter(node -> isPassed(node) && drawing.outgoing(node).isEmpty())
                .forEach(
                        node -> findings.error(
                                node,
                                "the path stops here without an end. Draw an arrow on, or an end event that says how it went."));
        var reached = reached(drawing);
        drawing.nodes()
                .filter(node -> !reached.contains(node.id()))
                .forEach(node -> findings.warn(node, "nobody ever gets here. Draw an arrow to it, or remove it."));
        var ending = ending(drawing);
        drawing.nodes()
                .filter(node -> isPassed(node) && !drawing.outgoing(node).isEmpty() && !ending.contains(node.id()))
                .forEach(node -> findings.warn(
                        node,
                        "no path leads from here to an end, so leads go round for good. Draw a way out, such as an end "
                                + "behind a condition."));
    }

    private static boolean isPassed(Drawing.Node node) {
        return !node.kind().equals("endEvent")
                && !node.isEventSubProcess()
                && !"true".equals(node.element().attribute("isForCompensation"))
                && !node.has("compensateEventDefinition")
                && !node.has("linkEventDefinition");
    }

    private static Set<String> reached(Drawing drawing) {
        var found = new HashSet<String>();
        drawing.nodes()
                .filter(node -> node.kind().equals("startEvent") || node.isEventSubProcess() || isOnlyNamed(node))
                .forEach(node -> spread(drawing, node, found));
        return found;
    }

    /** Compensation and links are reached by name, not along an arrow. */
    private static boolean isOnlyNamed(Drawing.Node node) {
        return "true".equals(node.element().attribute("isForCompensation")) || node.has("linkEventDefinition");
    }

    private static void spread(Drawing drawing, Drawing.Node node, Set<String> found) {
        if (found.add(node.id())) {
            drawing.next(node).forEach(next -> spread(drawing, next, found));
        }
    }

    /** Grows from what ends by itself to whatever leads there. */
    private static Set<String> ending(Drawing drawing) {
        var ending = drawing.nodes()
                .filter(node -> !isPassed(node) || drawing.outgoing(node).isEmpty())
                .map(Drawing.Node::id)
                .collect(Collectors.toCollection(HashSet::new));
        boolean grown;
        do {
            grown = ending.addAll(drawing.nodes()
                    .filter(node -> drawing.next(node).anyMatch(next -> ending.contains(next.id())))
                    .map(Drawing.Node::id)
                    .toList());
        } while (grown);
        return ending;
    }
}
