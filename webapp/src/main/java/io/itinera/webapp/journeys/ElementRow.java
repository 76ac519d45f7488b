package io.itinera.webapp.journeys;

import io.itinera.engine.journey.ElementStats;
import io.itinera.engine.journey.JourneyElement;
import io.itinera.engine.journey.JourneyStats;

/** One line of the table below a drawing. */
record ElementRow(String id, String label, String kind, ElementStats counts) {

    static ElementRow of(JourneyElement element, JourneyStats stats) {
        var label = element.name() == null || element.name().isBlank() ? element.id() : element.name();
        return new ElementRow(
                element.id(),
                label,
                ElementKinds.inWords(element.type()),
                stats.elements().get(element.id()));
    }
}
