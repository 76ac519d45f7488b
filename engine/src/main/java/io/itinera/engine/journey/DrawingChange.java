package io.itinera.engine.journey;

import java.util.List;

/**
 * What became of an element from one version to another.
 *
 * @param label as its author calls it, or its id
 * @param kind such as "Send e-mail" or "arrow"
 * @param words its properties' differences, one a line; empty where it was added or removed
 */
public record DrawingChange(String elementId, String label, String kind, Kind change, List<String> words) {
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
