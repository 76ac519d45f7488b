package io.itinera.engine.bpmn.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/** Who goes in a circle waits somewhere in it; else a lead would run round, and be written to, without end. */
final class LoopsWait implements Rule {
    private static final Set<String> WAITING =
            Set.of("intermediateCatchEvent", "eventBasedGateway", "receiveTask", "userTask", "callActivity");

    @Override
    public void check(Drawing drawing, Findings findings) {
        var ways = ways(drawing);
        var loops = new KosarajuStrongConnectivityInspector<>(ways)
                .stronglyConnectedSets().stream()
                        .filter(round -> round.size() > 1
                                || ways.containsEdge(
                                        round.iterator().next(),
                                        round.iterator().next()))
                        .map(HashSet::new)
                        .collect(Collectors.toCollection(ArrayList::new));
        drawing.nodes()
                .filter(node -> loops.removeIf(round -> round.contains(node)))
                .forEach(node -> findings.error(
                        node,
                        "it stands in a loop without a wait, so leads would run round it at once and without end. Draw a "
                                + "timer into the loop."));
    }

    /** All that leads do without waiting. */
    private static Graph<Drawing.Node, DefaultEdge> ways(Drawing drawing) {
        var ways = new DefaultDirectedGraph<Drawing.Node, DefaultEdge>(DefaultEdge.class);
        drawing.nodes().filter(node -> !waits(node)).forEach(ways::addVertex);
        Set.copyOf(ways.vertexSet())
                .forEach(node ->
                        drawing.next(node).filter(ways::containsVertex).forEach(next -> ways.addEdge(node, next)));
        return ways;
    }

    private static boolean waits(Drawing.Node node) {
        return WAITING.contains(node.kind())
                || node.step().filter(step -> step.awaitsAnswer()).isPresent()
                || node.isBoundary() && node.has("timerEventDefinition");
    }
}
