package io.itinera.engine.timeline;

import java.util.Comparator;
import java.util.List;

/**
 * The order of entries, oldest first. A step and what follows from it often share a millisecond, and ids of different
 * features say nothing about each other; then what causes stands before what is caused.
 */
final class CausesFirst {
    private static final List<String> KINDS = List.of(
            "lead.created",
            "consent",
            "event",
            "journey.entered",
            "score",
            "message",
            "handoff",
            "lead.stage",
            "journey.left");

    static final Comparator<TimelineEntry> ORDER = Comparator.comparing(TimelineEntry::at)
            .thenComparing(entry -> place(entry.kind()))
            .thenComparing(TimelineEntry::id)
            .thenComparing(TimelineEntry::kind);

    private CausesFirst() {}

    /** Kinds that nobody thought of here stand last. */
    private static int place(String kind) {
        for (int i = 0; i < KINDS.size(); i++) {
            var known = KINDS.get(i);
            if (kind.equals(known) || kind.startsWith(known + ".")) {
                return i;
            }
        }
        return KINDS.size();
    }
}
