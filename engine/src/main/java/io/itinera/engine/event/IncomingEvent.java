package io.itinera.engine.event;

import java.time.Instant;
import java.util.Map;

/**
 * Something a lead did, as the sender reports it.
 *
 * @param id given by the sender, the same at every repetition; null where the sender never repeats
 * @param type what was done: {@code click}, {@code purchase}
 * @param occurredAt null is now
 * @param attributes the circumstances, null for none
 */
public record IncomingEvent(String id, LeadRef lead, String type, Instant occurredAt, Map<String, Object> attributes) {}
