package io.itinera.engine.bpmn.check;

import java.util.stream.Stream;

/** Nobody comes again at every look unawares. */
final class ReturnsAreMeant implements Rule {
    @Override
    public void check(Drawing drawing, Findings findings) {
        boolean again = drawing.root().elements("process").stream()
                .anyMatch(process ->
                        "after-leaving".equals(ElementProperties.of(process).get("reEntry")));
        if (again) {
            drawing.nodes()
                    .filter(Drawing.Node::isEntry)
                    .filter(ReturnsAreMeant::byLook)
                    .forEach(start -> findings.warn(
                            start,
                            "whoever has left and still belongs enters again at the next look. If that is not meant, let leads enter"
                                    + " never again, or let the last step change what the segment asks for."));
        }
    }

    private static boolean byLook(Drawing.Node start) {
        return Stream.of("segment", "time").anyMatch(start.properties()::containsKey);
    }
}
