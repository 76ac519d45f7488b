package io.itinera.engine.base;

/** What was asked for by id or key does not exist (any more). */
public class NotFound extends RuntimeException {
    public NotFound(String what, String id) {
        super("There is no " + what + " \"" + id + "\".");
    }
}
