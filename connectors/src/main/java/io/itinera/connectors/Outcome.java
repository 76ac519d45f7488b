package io.itinera.connectors;

import java.time.Duration;

/**
 * What a provider made of one request. Always a value: a connector does not throw for what the other side answers, so
 * that the caller need not guess which exception is worth another try.
 */
public sealed interface Outcome {

    /** @param providerId the provider's own id of what it took, or ours where it gives none */
    record Accepted(String providerId) implements Outcome {}

    /**
     * The provider will not take this request, now or later.
     *
     * @param reason in plain words, with the provider's answer
     * @param permanent true where the address itself is at fault: nothing will ever reach it
     */
    record Rejected(String reason, boolean permanent) implements Outcome {}

    /**
     * Not taken now, perhaps later: the provider is down, busy or refuses our own sign-in.
     *
     * @param reason in plain words, with the remedy where it is ours
     * @param retryAfter how long the provider asks us to wait, or null where it does not say
     */
    record Unavailable(String reason, Duration retryAfter) implements Outcome {}
}
