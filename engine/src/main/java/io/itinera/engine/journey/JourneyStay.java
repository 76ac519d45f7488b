package io.itinera.engine.journey;

import java.time.Instant;

/**
 * A lead's stay in a journey.
 *
 * @param name the journey's name, or its key where it is published no more
 * @param leftAt null while the lead is inside
 * @param leftBy label of the element through which the lead left
 */
public record JourneyStay(String key, String name, Instant enteredAt, Instant leftAt, String leftBy) {

    public boolean running() {
        return leftAt == null;
    }
}
