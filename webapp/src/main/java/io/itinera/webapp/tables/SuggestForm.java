package io.itinera.webapp.tables;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.scorecard.SuggestionRequest;
import java.util.Set;

/** What a person filled in. */
record SuggestForm(String outcome, Set<String> leaveOut, boolean leaveOutFlagged, String mostRules, String seed) {
    static final SuggestForm EMPTY =
            new SuggestForm("", Set.of(), true, String.valueOf(SuggestionRequest.RULES_UNLESS_SAID), "1");

    SuggestionRequest request(String key) {
        return new SuggestionRequest(
                key, leaveOut, leaveOutFlagged, whole("Rules at most", mostRules), whole("Number of the draw", seed));
    }

    private static int whole(String name, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new InvalidInput(name, name + ": \"" + text + "\" is no whole number.");
        }
    }
}
