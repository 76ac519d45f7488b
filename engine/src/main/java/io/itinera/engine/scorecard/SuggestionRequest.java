package io.itinera.engine.scorecard;

import io.itinera.engine.base.InvalidInput;
import java.util.Set;

/**
 * What a scorecard is to be made from.
 *
 * @param key id and file name of the decision
 * @param leaveOut inputs that it must do without
 * @param leaveOutFlagged whether inputs that look as if they leaked the outcome, or are unstable, are left out
 * @param mostRules 1 to 200
 * @param seed of the random choice of the 70 % to learn from
 */
public record SuggestionRequest(String key, Set<String> leaveOut, boolean leaveOutFlagged, int mostRules, long seed) {
    public static final int RULES_UNLESS_SAID = 40;
    private static final int MOST_RULES = 200;

    public SuggestionRequest {
        if (key == null || !key.matches("[a-z][a-z0-9-]{0,99}")) {
            throw new InvalidInput("key", "Name the table with up to 100 lower-case letters, digits and hyphens.");
        }
        if (mostRules < 1 || mostRules > MOST_RULES) {
            throw new InvalidInput("mostRules", "Ask for 1 to " + MOST_RULES + " rules.");
        }
        leaveOut = leaveOut == null ? Set.of() : Set.copyOf(leaveOut);
    }
}
