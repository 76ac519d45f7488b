package io.itinera.engine.journey;

/** What one transaction (or, summed, all of them) added to the counts of an element. */
record CountRow(String id, String journeyKey, int version, String elementId, long entered, long exits) {
    record Element(String journeyKey, int version, String elementId) {}

    Element element() {
        return new Element(journeyKey, version, elementId);
    }

    CountRow plus(CountRow other) {
        return new CountRow(id, journeyKey, version, elementId, entered + other.entered, exits + other.exits);
    }
}
