package io.itinera.connectors.ads;

import java.util.Objects;

/**
 * One person into or out of one audience. The provider hashes what it sends of the person; it never leaves in clear.
 *
 * @param key idempotency key
 * @param network whose audience it is: {@code meta}, {@code google}, {@code linkedin}
 * @param audience the audience's id there
 * @param email null where it is not known
 * @param phone in E.164, null where it is not known
 */
public record AudienceChange(String key, String network, String audience, Action action, String email, String phone) {
    public enum Action {
        ADD,
        REMOVE
    }

    public AudienceChange {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(action, "action");
    }

    /** Without the person: this may end up in a log. */
    @Override
    public String toString() {
        return action + " " + key + " at " + network + " audience " + audience;
    }
}
