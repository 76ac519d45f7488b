package io.itinera.engine.journey;

import java.util.List;

/**
 * What a migration does with the leads at an element.
 *
 * @param to the element where they are to stand, or {@link MoveOrder#LEAVE} or {@link MoveOrder#STAY}
 * @param choices elements of the other version where they can stand instead
 * @param problem why it cannot be done like this, null where it can
 */
public record MoveStep(
        String elementId,
        String label,
        String kind,
        long leads,
        long overdue,
        String to,
        String toLabel,
        List<JourneyElement> choices,
        String problem) {

    public boolean stays() {
        return MoveOrder.STAY.equals(to);
    }

    public boolean leaves() {
        return MoveOrder.LEAVE.equals(to);
    }
}
