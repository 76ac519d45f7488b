package io.itinera.engine.bpmn.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/** Somebody gets to each part of a drawing, and out of it again. */
final class PathsLeadOn implements Rule {
    @Override
    public void check(Drawing drawing, Findings findings) {
        var reached = reached(drawing);
        drawing.nodes()
                .filter(node -> !reached.contains(node.id()))
                .forEach(node -> findings.warn(node, "nobody ever gets here. Draw an arrow to it, or remove it."));
        var ending = ending(drawing);
        drawing.nodes()
                .filter(node ->
                        PathsEnd.isPassed(node) && !drawing.outgoing(node).isEmpty() && !ending.contains(node.id()))
                .forEach(node -> findings.warn(
                        node,
                        "no path leads from here to an end, so leads go round for good. Draw a way out, such as an end "
                                + "behind a condition."));
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
                .filter(node ->
                        !PathsEnd.isPassed(node) || drawing.outgoing(node).isEmpty())
                .toList();
        var ending = Drawing.reach(ends.stream(), node -> before.getOrDefault(node.id(), List.of()).stream());
        ends.forEach(end -> ending.add(end.id()));
        return ending;
    }
}
