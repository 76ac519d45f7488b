package io.itinera.engine.bpmn.check;

/** Who waits for an event waits no longer than somebody decided: the event may never come. */
final class WaitHasTimer implements Rule {
    private static final String REMEDY =
            " Leads whom it never happens to stay there for good. Draw a timer beside it: " + "\"or after 14 days\".";

    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes()
                .filter(node -> waits(node) && !standsBesideOthers(drawing, node) && !hasTimerAtTheEdge(drawing, node))
                .forEach(node -> findings.warn(node, "it waits for an event, however long." + REMEDY));
        drawing.nodes()
                .filter(node -> node.kind().equals("eventBasedGateway"))
                .filter(gateway -> drawing.next(gateway).noneMatch(WaitHasTimer::isTimer))
                .filter(gateway -> !hasTimerAtTheEdge(drawing, gateway))
                .forEach(gateway -> findings.warn(gateway, "none of what it waits for is a time." + REMEDY));
    }

    private static boolean waits(Drawing.Node node) {
        return node.kind().equals("receiveTask")
                || node.kind().equals("intermediateCatchEvent") && node.has("messageEventDefinition");
    }

    private static boolean standsBesideOthers(Drawing drawing, Drawing.Node node) {
        return drawing.nodes()
                .filter(other -> other.kind().equals("eventBasedGateway"))
                .anyMatch(gateway -> drawing.next(gateway).anyMatch(node::equals));
    }

    /** At its own edge, or at that of a sub-process that it stands in. */
    private static boolean hasTimerAtTheEdge(Drawing drawing, Drawing.Node node) {
        for (var around = node; around != null; around = around.scope()) {
            if (drawing.boundaries(around).anyMatch(WaitHasTimer::isTimer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTimer(Drawing.Node node) {
        return node.has("timerEventDefinition");
    }
}
