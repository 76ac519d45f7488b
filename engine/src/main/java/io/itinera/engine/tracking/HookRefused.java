package io.itinera.engine.tracking;

/** A request that a hook does not believe or cannot read. The message goes to our log and to the caller. */
public class HookRefused extends RuntimeException {
    private final int status;

    private HookRefused(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Status of the answer: 401, 404 or 400. */
    public int status() {
        return status;
    }

    /** The signature is missing or wrong. */
    public static HookRefused unsigned(String why) {
        return new HookRefused(401, why);
    }

    /** What the signature is checked by is not configured. @param setting its name */
    public static HookRefused notConfigured(String setting) {
        return new HookRefused(404, "Nothing is taken here before " + setting + " is set.");
    }

    /** Signed, but no sense. */
    public static HookRefused unreadable(String why) {
        return new HookRefused(400, why);
    }
}
