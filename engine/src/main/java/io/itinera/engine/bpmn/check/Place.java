package io.itinera.engine.bpmn.check;

import org.camunda.bpm.engine.impl.util.xml.Element;

/** Where in a drawing something is, as its author calls it: {@code "Send welcome" (send-welcome)}. */
public record Place(String id, String label) {

    public static Place of(Element element, Place outer) {
        var id = element.attribute("id");
        if (id == null) {
            return outer;
        }
        return new Place(id, element.attribute("name"));
    }

    @Override
    public String toString() {
        return label == null || label.isBlank() ? "\"" + id + "\"" : "\"" + label.strip() + "\" (" + id + ")";
    }
}
