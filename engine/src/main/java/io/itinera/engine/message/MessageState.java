package io.itinera.engine.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a message stands. These are all the ways there are; any other is refused by {@link #move}, and every statement
 * that changes a state names the state that it leaves, so that two who race cannot both win.
 *
 * <pre>
 *                      policy says no
 *   order ───────────────────────────────────────────────► REFUSED
 *     │                                                       ▲
 *     ▼        unavailable, lease over, given back            │ policy says no by now
 *   QUEUED ◄──────────────────────────────────┐               │
 *     │ ▲ ▲                                   │               │
 *     │ │ └───────── a dispatcher holds it ───┴───────────────┤
 *     │ │                     │      │      └─► SENT     the provider took it
 *     │ │                     │      └────────► FAILED   it never will, or it cannot be rendered
 *     │ │                     └───────────────► DEAD     no tries left
 *     │ │                                          │
 *     │ └──────────── a person releases it ────────┘
 *     │ ▲
 *     ▼ │ journey resumed
 *   PAUSED   its journey is paused
 * </pre>
 *
 * Holding is no state of its own: a held message is queued for the end of its lease.
 */
public enum MessageState {
    /** Waits for its time, its dispatcher or its next try. */
    @JsonProperty("queued")
    QUEUED,
    /** Its journey is paused; nobody looks at it until the journey is resumed. */
    @JsonProperty("paused")
    PAUSED,
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
    DEAD;

    private static final Map<MessageState, Set<MessageState>> NEXT = new EnumMap<>(Map.of(
            QUEUED, EnumSet.of(QUEUED, PAUSED, SENT, REFUSED, FAILED, DEAD),
            PAUSED, EnumSet.of(QUEUED),
            DEAD, EnumSet.of(QUEUED)));

    /** States in which nothing happens any more by itself. */
    static final List<MessageState> ENDED =
            Arrays.stream(values()).filter(MessageState::ended).toList();

    /** Neither waits nor is held up: history. */
    public boolean ended() {
        return this != QUEUED && this != PAUSED;
    }

    boolean mayBecome(MessageState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** @throws IllegalStateException for a way that the drawing above does not show */
    MessageState move(MessageState next) {
        if (!mayBecome(next)) {
            throw new IllegalStateException("A message that is " + this + " cannot become " + next + ".");
        }
        return next;
    }
}
