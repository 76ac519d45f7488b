package io.itinera.engine.consent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a lead said about being contacted; UNKNOWN where nothing was said. */
public enum ConsentState {
    @JsonProperty("opted_in")
    OPTED_IN,
    @JsonProperty("opted_out")
    OPTED_OUT,
    @JsonProperty("unknown")
    UNKNOWN
}
