package io.itinera.engine.bpmn.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Who goes in a circle waits somewhere in it; else a lead would run round, and be written to, without end. */
final class LoopsWait implements Rule {
    private static final Set<String> WAITING =
            Set.of("intermediateCatchEvent", "eventBasedGateway", "receiveTask", "userTask", "callActivity");

    @Override
    public void check(Drawing drawing, Findings findings) {
        var told = new HashSet<String>();
        drawing.nodes()
                .filter(node -> !waits(node) && !told.contains(node.id()))
                .forEach(node -> {
                    var round = new HashSet<String>();
                    follow(drawing, node, round);
                    if (round.contains(node.id())) {
                        told.addAll(round);
                        findings.error(
                                node,
                                "it stands in a loop without a wait, so leads would run round it at once and without end. Draw a "
                                        + "timer into the loop.");
                    }
                });
    }

    private static boolean waits(Drawing.Node node) {
        return WAITING.contains(node.kind())
                || node.step().filter(step -> step.awaitsAnswer()).isPresent()
                || node.isBoundary() && node.has("timerEventDefinition");
    }

    /** All that follows a shape without a wait between; itself only where a way leads back to it. */
    private static void follow(Drawing drawing, Drawing.Node from, Set<String> found) {
        Stream<Drawing.Node> next = drawing.next(from).filter(node -> !waits(node));
        next.filter(node -> found.add(node.id())).forEach(node -> follow(drawing, node, found));
    }
}
