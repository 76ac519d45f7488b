package io.itinera.engine.timeline;

import java.time.Instant;
import java.util.Map;

/**
 * One line of what happened to a lead.
 *
 * @param at when it happened
 * @param id id of what stands behind the line, unique within its kind
 * @param kind what it is, as {@code feature} or {@code feature.detail}: {@code event.click}, {@code consent}
 * @param title one short line in a marketer's words
 * @param detail the reason or the circumstances in one sentence, or null
 * @param data what a program may want to know about it, never null
 */
public record TimelineEntry(
        Instant at, String id, String kind, String title, String detail, Map<String, Object> data) {}
