package io.itinera.connectors.http;

import io.itinera.connectors.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/**
 * What HTTP's status alone says of an answer:
 *
 * <ul>
 *   <li>401, 403, 407: unavailable; our sign-in is refused, the reason names the settings to check
 *   <li>408, 425, 429, 5xx: unavailable, not before {@code Retry-After}
 *   <li>400 and other 4xx: rejected, not the address's fault
 *   <li>2xx that nobody understood, 3xx: unavailable; that was not the provider's API
 * </ul>
 */
public final class StatusRules {
    private static final Set<Integer> SIGN_IN = Set.of(401, 403, 407);
    private static final Set<Integer> LATER = Set.of(408, 425, 429);

    private final String provider;
    private final String signInSettings;
    private final Clock clock;

    /**
     * @param provider name for people, e.g. {@code SendGrid}
     * @param signInSettings the settings that a refused sign-in is about
     */
    public StatusRules(String provider, String signInSettings, Clock clock) {
        this.provider = provider;
        this.signInSettings = signInSettings;
        this.clock = clock;
    }

    public Outcome outcome(Answer answer) {
        if (SIGN_IN.contains(answer.status())) {
            return signInRefused(answer);
        }
        if (LATER.contains(answer.status()) || answer.status() >= 500) {
            return new Outcome.Unavailable(provider + " put it off: " + answer.quote(), retryAfter(answer));
        }
        if (answer.status() >= 400) {
            return new Outcome.Rejected(provider + " refused: " + answer.quote(), false);
        }
        return unavailable("gave an answer that it does not document: " + answer.quote());
    }

    /** How long a throttled answer asks us to wait; null where it does not say. */
    public Duration retryAfter(Answer answer) {
        return RetryAfter.of(answer, clock).orElse(null);
    }

    Outcome signInRefused(Answer answer) {
        return unavailable("refused our sign-in. Check " + signInSettings + ". It said: " + answer.quote());
    }

    Outcome unavailable(String what) {
        return new Outcome.Unavailable(provider + " " + what, null);
    }
}
