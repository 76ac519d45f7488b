package io.itinera.engine.bpmn.check;

import io.itinera.engine.segment.Segments;
import java.util.function.Supplier;

/** Whoever is to enter by a segment belongs to one that there is. */
record SegmentIsThere(Supplier<Segments> segments) implements Rule {
    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes().filter(Drawing.Node::isEntry).forEach(start -> check(start, findings));
    }

    private void check(Drawing.Node start, Findings findings) {
        var key = start.properties().get("segment");
        if (key != null && segments.get().find(key).isEmpty()) {
            findings.error(
                    start,
                    "there is no segment \"" + key
                            + "\". Make it under Segments in the console, or correct its key here.");
        }
    }
}
