package io.itinera.engine.message;

/** How many messages are in a state; negative in a step that takes some away. */
record StateCount(MessageState state, long amount) {}
