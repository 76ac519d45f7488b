package io.itinera.engine.bpmn.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** No process calls itself, be it by way of others: leads would be called on without end. */
record CallsEnd(Published published) implements Rule {
    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.root().elements("process").forEach(process -> check(process, process.attribute("id", ""), findings));
    }

    private void check(Element part, String own, Findings findings) {
        for (var inner : part.elements()) {
            var called = inner.attribute("calledElement", "");
            if (inner.getTagName().equals("callActivity") && comesBack(called, own)) {
                findings.error(
                        Place.of(inner, null),
                        inner,
                        "it calls \"" + called + "\", which comes back to this process, so that leads would go round"
                                + " without end. Draw an arrow back instead, or call another process.");
            }
            if (inner.getTagName().endsWith("ubProcess")) {
                check(inner, own, findings);
            }
        }
    }

    private boolean comesBack(String called, String own) {
        var seen = new HashSet<String>();
        var next = new ArrayList<>(List.of(called));
        while (!next.isEmpty()) {
            var key = next.remove(next.size() - 1);
            if (own.equals(key)) {
                return true;
            }
            if (!key.isBlank() && seen.add(key)) {
                next.addAll(published.calledBy(key));
            }
        }
        return false;
    }
}
