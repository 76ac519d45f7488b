package io.itinera.webapp.problem;

import java.io.IOException;

/** A body that goes on past its limit. The message says the limit and the remedy. */
public class BodyTooLarge extends IOException {
    public BodyTooLarge(long limit) {
        super("The body is larger than " + limit / (1024 * 1024) + " MB. Send it in smaller parts.");
    }
}
