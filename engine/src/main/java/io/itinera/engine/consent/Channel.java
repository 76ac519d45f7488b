package io.itinera.engine.consent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A way to reach a lead. Consent is given or refused for each. */
public enum Channel {
    @JsonProperty("email")
    EMAIL,
    @JsonProperty("sms")
    SMS,
    @JsonProperty("whatsapp")
    WHATSAPP,
    @JsonProperty("push")
    PUSH,
    @JsonProperty("chat")
    CHAT,
    @JsonProperty("phone")
    PHONE,
    /** Advertising networks that show our advertisements to people we name. */
    @JsonProperty("ads")
    ADS
}
