package io.itinera.engine.policy;

import java.util.Objects;

/** Which other messages count together with a message. */
enum Scope {
    ALL,
    CHANNEL,
    JOURNEY,
    TOPIC;

    boolean includes(Ask ask, Contact other) {
        return switch (this) {
            case ALL -> true;
            case CHANNEL -> ask.channel().equals(other.channel());
            case JOURNEY -> Objects.equals(ask.journeyKey(), other.journeyKey());
            case TOPIC -> Objects.equals(ask.topic(), other.topic());
        };
    }

    /** What the messages that count together have in common, as a key of counters. */
    String keyOf(Ask ask) {
        return switch (this) {
            case ALL -> "all";
            case CHANNEL -> "channel/" + ask.channel();
            case JOURNEY -> "journey/" + ask.journeyKey();
            case TOPIC -> "topic/" + ask.topic();
        };
    }
}
