package io.itinera.engine.bpmn.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Where rules say what they found. The same said twice of an element counts once. */
final class Findings {
    private final Set<Finding> all = new LinkedHashSet<>();

    void error(Drawing.Node node, String said) {
        error(node.place(), node.element(), said);
    }

    void error(Place place, Element at, String said) {
        all.add(new Finding(true, place, said, at));
    }

    void warn(Drawing.Node node, String said) {
        warn(node.place(), node.element(), said);
    }

    void warn(Place place, Element at, String said) {
        all.add(new Finding(false, place, said, at));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
