package io.itinera.engine.message;

import java.time.Instant;
import java.util.List;

/** Messages that one dispatcher holds until then. */
record Batch(String lease, Instant until, List<Message> messages) {}
