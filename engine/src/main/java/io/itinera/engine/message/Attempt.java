package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.content.RenderFailure;
import java.util.function.Supplier;

/** One try to send: what is wrong with the message itself is a rejection, and no reason to try again. */
final class Attempt {
    private Attempt() {}

    static Outcome at(Supplier<Outcome> sending) {
        try {
            return sending.get();
        } catch (RenderFailure | NotFound | IllegalArgumentException fault) {
            return new Outcome.Rejected(fault.getMessage(), false);
        }
    }
}
