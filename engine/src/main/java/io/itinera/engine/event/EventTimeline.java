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
        return told(leadId, before, limit).stream()
                .limit(limit)
                .map(EventTimeline::entry)
                .toList();
    }

    /** What another event of the list tells already is left out; at most about half of them are of that kind. */
    private List<Event> told(String leadId, Instant before, int atLeast) {
        for (int fetched = 2 * atLeast; ; fetched *= 2) {
            var rows = events.latest(leadId, before, fetched);
            var told = rows.stream()
                    .filter(event -> !event.attributes().containsKey(Events.SAME_AS))
                    .toList();
            if (told.size() >= atLeast || rows.size() < fetched) {
                return told;
            }
        }
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
