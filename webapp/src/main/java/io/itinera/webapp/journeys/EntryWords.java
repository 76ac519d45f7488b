package io.itinera.webapp.journeys;

import io.itinera.engine.journey.JourneyEntry;

/** Says in a sentence who enters a journey by itself. */
final class EntryWords {
    private EntryWords() {}

    static String of(JourneyEntry entry) {
        if (entry.byEvent()) {
            var where = entry.filter() == null ? "" : ", where " + entry.filter();
            return "Leads enter by themselves by the event " + entry.event() + where + ".";
        }
        var who = entry.segment() == null ? "All leads" : "Leads of the segment " + entry.segment();
        return who + " enter by themselves " + when(entry) + ".";
    }

    private static String when(JourneyEntry entry) {
        if (entry.time() == null) {
            return "every hour";
        }
        return (entry.days() == null ? "every day" : entry.days()) + " at " + entry.time();
    }
}
