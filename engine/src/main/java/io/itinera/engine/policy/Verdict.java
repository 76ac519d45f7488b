package io.itinera.engine.policy;

import java.time.Instant;

/** What the contact policy says about one message. */
public sealed interface Verdict {

    /** It may go now. @param until when that ends, {@link Instant#MAX} for never */
    record Send(Instant until) implements Verdict {}

    /** It may go, but not before. */
    record Hold(Instant until, Cause cause, String reason) implements Verdict {}

    /** It may not go at all. */
    record Refuse(Cause cause, String reason) implements Verdict {}
}
