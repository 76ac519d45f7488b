package io.itinera.engine.bpmn.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

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
        var starts = drawing.nodes()
                .filter(node -> node.kind().equals("startEvent") || node.isEventSubProcess() || isOnlyNamed(node))
                .toList();
        var reached = Drawing.reach(starts.stream(), drawing::next);
        starts.forEach(start -> reached.add(start.id()));
        return reached;
    }

    /** Compensation and links are reached by name, not along an arrow. */
    private static boolean isOnlyNamed(Drawing.Node node) {
        return "true".equals(node.element().attribute("isForCompensation")) || node.has("linkEventDefinition");
    }

    /** What ends by itself, and backwards from there whatever leads to it. */
    private static Set<String> ending(Drawing drawing) {
        var before = new HashMap<String, List<Drawing.Node>>();
        drawing.nodes()
                .forEach(node -> drawing.next(node)
                        .forEach(next -> before.computeIfAbsent(next.id(), id -> new ArrayList<>())
                                .add(node)));
        var ends = drawing.nodes()
                .filter(node -> !isPassed(node) || drawing.outgoing(node).isEmpty())
                .toList();
        var ending = Drawing.reach(ends.stream(), node -> before.getOrDefault(node.id(), List.of()).stream());
        ends.forEach(end -> ending.add(end.id()));
        return ending;
    }
}
