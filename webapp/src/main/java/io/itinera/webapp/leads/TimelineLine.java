package io.itinera.webapp.leads;

import io.itinera.engine.timeline.TimelineEntry;

/**
 * One line of the timeline as it is drawn.
 *
 * @param icon name of its icon
 * @param tone colour of its icon: good, warn, bad, info, accent or plain
 * @param messageId the message it is about, or null
 */
public record TimelineLine(TimelineEntry entry, String icon, String tone, String messageId) {

    static TimelineLine of(TimelineEntry entry) {
        var kind = entry.kind();
        var messageId = entry.data().get("messageId");
        if (kind.startsWith("message.")) {
            return new TimelineLine(entry, message(entry), TimelineTone.of(entry), String.valueOf(messageId));
        }
        return new TimelineLine(entry, icon(kind), TimelineTone.of(entry), null);
    }

    private static String icon(String kind) {
        var feature = kind.contains(".") ? kind.substring(0, kind.indexOf('.')) : kind;
        return switch (feature) {
            case "event", "consent", "score", "handoff" -> feature;
            case "journey" -> "journeys";
            case "import" -> "imports";
            case "lead" -> kind.equals("lead.stage") ? "stage" : "lead";
            default -> "info";
        };
    }

    private static String message(TimelineEntry entry) {
        if (entry.kind().equals("message.refused")) {
            return "refused";
        }
        return "crm".equals(entry.data().get("channel")) ? "crm" : "outbox";
    }
}
