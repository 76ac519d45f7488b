package io.itinera.engine.timeline;

import io.itinera.engine.base.InvalidInput;
import java.time.Instant;
import java.util.List;

/**
 * Where a page of the timeline ended: the instant of its last entry and how many entries of that very instant are
 * already shown. Sources know only instants, and a batch may leave many entries on one.
 */
record TimelineCursor(Instant at, int shown) {
    private static final TimelineCursor NEWEST = new TimelineCursor(Instant.parse("9999-12-31T00:00:00Z"), 0);
    private static final int MOST_SHOWN = 100_000;

    static TimelineCursor read(String text) {
        if (text == null || text.isEmpty()) {
            return NEWEST;
        }
        try {
            int dash = text.indexOf('_');
            var at = Instant.ofEpochMilli(Long.parseLong(text.substring(0, dash)));
            int shown = Integer.parseInt(text.substring(dash + 1));
            if (shown >= 0 && shown <= MOST_SHOWN && !at.isAfter(NEWEST.at)) {
                return new TimelineCursor(at, shown);
            }
        } catch (IndexOutOfBoundsException | NumberFormatException notOfOurs) {
            throw invalid(text);
        }
        throw invalid(text);
    }

    private static InvalidInput invalid(String text) {
        return new InvalidInput(
                "cursor", "\"" + text + "\" is no place on a timeline; use the cursor of the page before, or none.");
    }

    /** Sources answer strictly before an instant; the entries of our own instant are wanted again. */
    Instant before() {
        return at.plusMillis(1);
    }

    TimelineCursor after(List<TimelineEntry> page) {
        var last = page.get(page.size() - 1).at();
        int ofLast =
                (int) page.stream().filter(entry -> entry.at().equals(last)).count();
        return new TimelineCursor(last, last.equals(at) ? shown + ofLast : ofLast);
    }

    String write() {
        return at.toEpochMilli() + "_" + shown;
    }
}
