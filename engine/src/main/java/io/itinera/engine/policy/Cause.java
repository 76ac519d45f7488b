package io.itinera.engine.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kept a message back, in one word; the reason in plain words stands beside it. */
public enum Cause {
    /** There is no address to send it to. */
    @JsonProperty("address")
    ADDRESS,
    /** The lead opted out, or has not opted in where that is asked for. */
    @JsonProperty("consent")
    CONSENT,
    /** The address is suppressed. */
    @JsonProperty("suppression")
    SUPPRESSION,
    /** The lead got enough messages lately. */
    @JsonProperty("cap")
    CAP,
    /** It is not the hour for it where the lead lives. */
    @JsonProperty("hours")
    HOURS,
    /** The lead is kept out to compare with. */
    @JsonProperty("holdout")
    HOLDOUT,
    /** The amount or the money for it is used up. */
    @JsonProperty("budget")
    BUDGET,
    /** The contact policy says no. */
    @JsonProperty("rule")
    RULE
}
