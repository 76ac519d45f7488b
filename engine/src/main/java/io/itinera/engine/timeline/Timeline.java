package io.itinera.engine.timeline;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Page;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What happened to a lead, told by all features in one order of time, newest first. */
@Component
public class Timeline {
    private static final int LARGEST_PAGE = 500;
    private static final Comparator<TimelineEntry> NEWEST_FIRST = CausesFirst.ORDER.reversed();

    /** A provider, because sources are fronts of features that may themselves want the timeline. */
    private final ObjectProvider<TimelineSource> sources;

    Timeline(ObjectProvider<TimelineSource> sources) {
        this.sources = sources;
    }

    /**
     * @param cursor {@link Page#next()} of the page before, or null for the newest
     * @param limit 1 to 500
     * @throws InvalidInput for a cursor that is none, or a limit out of range
     */
    public Page<TimelineEntry> of(String leadId, String cursor, int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new InvalidInput("limit", "limit is " + limit + "; ask for 1 to " + LARGEST_PAGE + " entries.");
        }
        var from = TimelineCursor.read(cursor);
        int wanted = limit + from.shown() + 1;
        var merged = merge(leadId, from, wanted);
        var remaining = merged.subList(Math.min(from.shown(), merged.size()), merged.size());
        if (remaining.size() <= limit) {
            return new Page<>(List.copyOf(remaining), null);
        }
        var page = List.copyOf(remaining.subList(0, limit));
        return new Page<>(page, from.after(page).write());
    }

    private List<TimelineEntry> merge(String leadId, TimelineCursor from, int wanted) {
        return sources.orderedStream()
                .flatMap(source -> entries(source, leadId, from, wanted))
                .sorted(NEWEST_FIRST)
                .limit(wanted)
                .toList();
    }

    private static Stream<TimelineEntry> entries(
            TimelineSource source, String leadId, TimelineCursor from, int wanted) {
        return source.entries(leadId, from.before(), wanted).stream();
    }
}
