package io.itinera.webapp.page;

import java.util.Locale;
import java.util.Map;

/** The colour that a state is shown in; it never says more than the word beside it. */
final class Tone {
    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("SENT", "good"),
            Map.entry("PUBLISHED", "good"),
            Map.entry("DRAFT", "info"),
            Map.entry("DONE", "good"),
            Map.entry("ACCEPTED", "good"),
            Map.entry("CUSTOMER", "good"),
            Map.entry("OPTED_IN", "good"),
            Map.entry("QUALIFIED", "good"),
            Map.entry("QUEUED", "info"),
            Map.entry("WAITING", "info"),
            Map.entry("RUNNING", "info"),
            Map.entry("OPEN", "info"),
            Map.entry("MQL", "info"),
            Map.entry("SQL", "accent"),
            Map.entry("PAUSED", "warn"),
            Map.entry("REFUSED", "warn"),
            Map.entry("RECYCLED", "warn"),
            Map.entry("OPTED_OUT", "warn"),
            Map.entry("BREAKER_CLOSED", "good"),
            Map.entry("BREAKER_RESTING", "warn"),
            Map.entry("BREAKER_PROBING", "warn"),
            Map.entry("BREAKER_OPEN", "bad"),
            Map.entry("FAILED", "bad"),
            Map.entry("DEAD", "bad"),
            Map.entry("REJECTED", "bad"),
            Map.entry("DISQUALIFIED", "bad"));

    private Tone() {}

    static String of(Object state) {
        return state == null ? "plain" : TONES.getOrDefault(state.toString().toUpperCase(Locale.ROOT), "plain");
    }
}
