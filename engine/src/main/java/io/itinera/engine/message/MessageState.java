package io.itinera.engine.message;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a message stands. All but QUEUED are final. */
public enum MessageState {
    /** Waits for its time, its dispatcher or its next try. */
    @JsonProperty("queued")
    QUEUED,
    /** The provider took it. */
    @JsonProperty("sent")
    SENT,
    /** Policy held it back, when it was ordered or right before it would have been sent. */
    @JsonProperty("refused")
    REFUSED,
    /** The provider, or its own content, made it impossible. */
    @JsonProperty("failed")
    FAILED,
    /** The provider could not be reached in as many tries as the settings allow. */
    @JsonProperty("dead")
    DEAD
}
