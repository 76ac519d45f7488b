package io.itinera.engine.journey;

/**
 * How leads come into a journey by themselves, as the start of its drawing says: by an event, or by a look at who belongs
 * to a segment, or at all leads. Nothing of it where people enrol them by hand.
 *
 * @param event type of the event whose lead enters; null where none does
 * @param filter what must hold of the event and its lead, in FEEL; null for any
 * @param segment key of the segment whose leads enter; null where it is all, or nobody
 * @param days when there is a look, such as {@code Mon-Fri}; null is every day
 * @param time when there is a look, such as {@code 09:00}; null is every hour
 */
public record JourneyEntry(String event, String filter, String segment, String days, String time) {
    public boolean byEvent() {
        return event != null;
    }

    public boolean byLook() {
        return segment != null || time != null;
    }

    public boolean byItself() {
        return byEvent() || byLook();
    }
}
