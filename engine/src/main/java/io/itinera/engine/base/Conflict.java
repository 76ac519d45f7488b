package io.itinera.engine.base;

/** The request is sound but contradicts what is already there; the message names both sides and the remedy. */
public class Conflict extends RuntimeException {
    public Conflict(String message) {
        super(message);
    }
}
