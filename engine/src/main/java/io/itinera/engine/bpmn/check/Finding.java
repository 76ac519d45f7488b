package io.itinera.engine.bpmn.check;

import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Something that is wrong in a drawing, or worth a second look.
 *
 * @param serious whether the drawing cannot be published with it
 * @param place the element as its author calls it
 * @param said what is wrong, and the remedy
 */
public record Finding(boolean serious, Place place, String said, Element at) {
    /** For people: {@code Element "Send welcome" (send-welcome): …}. */
    public String message() {
        return "Element " + place + ": " + said;
    }
}
