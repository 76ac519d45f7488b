package io.itinera.engine.handoff;

import io.itinera.engine.lead.LeadData;
import io.itinera.engine.timeline.TimelineEntry;
import io.itinera.engine.timeline.TimelineSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Handoffs on a lead's timeline, in its export and in its erasure. */
@Component
class HandoffHistory implements TimelineSource, LeadData {
    private static final int EXPORTED_AT_MOST = 10_000;

    private final HandoffMapper handoffs;

    HandoffHistory(HandoffMapper handoffs) {
        this.handoffs = handoffs;
    }

    @Override
    public List<TimelineEntry> entries(String leadId, Instant before, int limit) {
        return handoffs.of(leadId, before, limit).stream()
                .flatMap(handoff -> entries(handoff).stream())
                .filter(entry -> entry.at().isBefore(before))
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .limit(limit)
                .toList();
    }

    private static List<TimelineEntry> entries(Handoff handoff) {
        var data = Map.<String, Object>of("handoffId", handoff.id(), "team", handoff.team());
        var entries = new ArrayList<TimelineEntry>();
        if (handoff.decidedAt() != null) {
            entries.add(new TimelineEntry(
                    handoff.decidedAt(),
                    handoff.id() + "-decided",
                    "handoff",
                    handoff.state().title(),
                    decision(handoff),
                    data));
        }
        entries.add(new TimelineEntry(
                handoff.openedAt(),
                handoff.id(),
                "handoff",
                HandoffState.OPEN.title(),
                "Team " + handoff.team() + ".",
                data));
        return entries;
    }

    private static String decision(Handoff handoff) {
        return Stream.of(
                        handoff.decidedBy() == null ? null : "By " + handoff.decidedBy() + ".",
                        handoff.reason() == null ? null : "Reason: " + handoff.reason(),
                        handoff.note() == null || handoff.note().isBlank() ? null : "Note: " + handoff.note(),
                        handoff.escalated() ? "It was overdue." : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    @Override
    public String section() {
        return "handoffs";
    }

    @Override
    public Object export(String leadId) {
        return handoffs.of(leadId, null, EXPORTED_AT_MOST);
    }

    @Override
    public void erase(String leadId) {
        handoffs.deleteOf(leadId);
    }
}
