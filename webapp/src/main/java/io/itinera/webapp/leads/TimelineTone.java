package io.itinera.webapp.leads;

import io.itinera.engine.timeline.TimelineEntry;

/** The colour of a line of the timeline: what went well, what was held back, what went wrong. */
final class TimelineTone {
    private TimelineTone() {}

    static String of(TimelineEntry entry) {
        return switch (entry.kind()) {
            case "message.sent", "event.purchase" -> "good";
            case "message.refused", "score.failed" -> "warn";
            case "message.failed", "message.dead" -> "bad";
            case "message.queued" -> "info";
            case "consent" -> "opted_out".equals(entry.data().get("state")) ? "warn" : "good";
            case "score", "handoff" -> "accent";
            default -> entry.kind().startsWith("event.") ? "info" : "plain";
        };
    }
}
