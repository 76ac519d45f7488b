package io.itinera.engine.bpmn.drawing;

import org.camunda.bpm.engine.impl.util.xml.Element;

/** Where in a drawing something is, as its author calls it: {@code "Send welcome" (send-welcome)}. */
record Place(String id, String label) {

    static Place of(Element element, Place outer) {
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
