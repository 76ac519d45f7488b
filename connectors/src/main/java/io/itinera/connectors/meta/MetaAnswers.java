package io.itinera.connectors.meta;

import com.fasterxml.jackson.databind.JsonNode;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.http.Answer;
import io.itinera.connectors.http.HttpCall;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the answers of Meta's Graph API, which WhatsApp, Facebook pages and audiences share. Its error code says more
 * than HTTP's status: a throttled call is a 400.
 */
public final class MetaAnswers {
    private static final Set<Integer> SIGN_IN = Set.of(0, 3, 10, 102, 190, 131005, 131031);
    private static final Set<Integer> LATER =
            Set.of(1, 2, 4, 17, 32, 341, 368, 613, 130429, 131000, 131016, 131048, 131056, 131057, 133004);

    private final HttpCall http;
    private final Set<Integer> addressAtFault;

    /** @param addressAtFault codes that say that nothing will ever reach the address */
    public MetaAnswers(HttpCall http, Set<Integer> addressAtFault) {
        this.http = http;
        this.addressAtFault = addressAtFault;
    }

    /** @param yes reads an answer without an error; empty where it lacks what the API promises */
    public Optional<Outcome> read(Answer answer, Function<JsonNode, Optional<Outcome>> yes) {
        var json = answer.json();
        var error = json.path("error");
        if (error.isMissingNode()) {
            return answer.ok() ? yes.apply(json) : Optional.empty();
        }
        int code = error.path("code").asInt(-1);
        if (code < 0) {
            return Optional.empty();
        }
        if (SIGN_IN.contains(code) || code >= 200 && code < 300) {
            return Optional.of(http.signInRefused(answer));
        }
        var reason = "Meta refused: " + error.path("message").asText() + details(error) + " (" + code + ")";
        if (LATER.contains(code)
                || code >= 80_000 && code < 80_100
                || error.path("is_transient").asBoolean()) {
            return Optional.of(new Outcome.Unavailable(reason, http.retryAfter(answer)));
        }
        return Optional.of(new Outcome.Rejected(reason, addressAtFault.contains(code)));
    }

    private static String details(JsonNode error) {
        var details = error.path("error_data").path("details").asText();
        return details.isEmpty() ? "" : ": " + details;
    }
}
