package io.itinera.engine.bpmn.check;

/** A journey says in one way who enters by itself. */
final class EntryIsClear implements Rule {
    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes().filter(Drawing.Node::isEntry).forEach(start -> check(start, findings));
    }

    private static void check(Drawing.Node start, Findings findings) {
        var given = start.properties().keySet();
        boolean byLook = given.contains("segment") || given.contains("time");
        if (given.contains("event") && (byLook || given.contains("days"))) {
            findings.error(
                    start,
                    "leads enter by an event and by a look at a segment or a time, too. Keep one of them; draw another journey"
                            + " for the other.");
        }
        if (given.contains("filter") && !given.contains("event")) {
            findings.error(
                    start, "it has a filter and no event. Name the event whose lead enters, or remove the filter.");
        }
        if (given.contains("days") && !given.contains("time")) {
            findings.error(
                    start, "it names days and no time. Say at which time leads enter on these days, such as 09:00.");
        }
    }
}
