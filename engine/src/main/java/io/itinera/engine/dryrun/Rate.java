package io.itinera.engine.dryrun;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * How often something happens.
 *
 * @param type of the event, for example {@code email-opened} or {@code purchase}
 * @param share 0 to 1: of the messages, where it comes back of a message; else of the leads within thirty days
 * @param source {@code given}, {@code observed} or {@code assumed}
 */
public record Rate(String type, double share, String source) {
    static final String GIVEN = "given";
    static final String OBSERVED = "observed";
    static final String ASSUMED = "assumed";

    /** Whether it comes back of messages; else it happens to leads of their own accord. */
    @JsonIgnore
    public boolean ofMessages() {
        return Rates.receivables().containsKey(type);
    }
}
