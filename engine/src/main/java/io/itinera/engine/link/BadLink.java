package io.itinera.engine.link;

/** A link that we did not make, or that is too old. */
public class BadLink extends RuntimeException {
    private final boolean expired;

    BadLink(boolean expired, String message) {
        super(message);
        this.expired = expired;
    }

    /** True where we did make it, but too long ago. */
    public boolean expired() {
        return expired;
    }

    static BadLink forged() {
        return new BadLink(false, "This link is not complete. Open it from the message itself.");
    }

    static BadLink tooOld() {
        return new BadLink(true, "This link is too old. Open it from a newer message.");
    }
}
