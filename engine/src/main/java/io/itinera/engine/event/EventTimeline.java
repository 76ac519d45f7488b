package io.itinera.engine.event;

import io.itinera.engine.timeline.TimelineEntry;
import io.itinera.engine.timeline.TimelineSource;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class EventTimeline implements TimelineSource {
    private static final int SHOWN_ATTRIBUTES = 5;
    private static final int LONGEST_DETAIL = 300;

    private final EventMapper events;

    EventTimeline(EventMapper events) {
        this.events = events;
    }

    @Override
    public List<TimelineEntry> entries(String leadId, Instant before, int limit) {
        return events.latest(leadId, before, limit).stream()
                .map(EventTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(Event event) {
        return new TimelineEntry(
                event.occurredAt(),
                event.id(),
                "event." + event.type(),
                title(event.type()),
                detail(event.attributes()),
                event.attributes());
    }

    /** {@code page_view} and {@code pageView} read "Page view". */
    private static String title(String type) {
        var words = type.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .replaceAll("[_.:-]+", " ")
                .strip();
        return words.isEmpty()
                ? type
                : words.substring(0, 1).toUpperCase(Locale.ROOT)
                        + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String detail(Map<String, Object> attributes) {
        if (attributes.isEmpty()) {
            return null;
        }
        var text = attributes.entrySet().stream()
                .limit(SHOWN_ATTRIBUTES)
                .map(attribute -> attribute.getKey() + ": " + attribute.getValue())
                .collect(Collectors.joining(", "));
        return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL) + "…";
    }
}
