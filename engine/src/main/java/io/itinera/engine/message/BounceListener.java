package io.itinera.engine.message;

import java.util.List;

/** Hears which messages were refused for good while they were handed over, because their address does not exist. */
public interface BounceListener {
    /** @param reason the provider's words */
    record Bounced(Message message, String reason) {}

    /**
     * Called without a transaction after the outcome was recorded and the address suppressed; possibly more than once for
     * the same message, and again where it throws.
     */
    void bounced(List<Bounced> bounced);
}
