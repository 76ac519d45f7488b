package io.itinera.engine.event;

import io.itinera.engine.event.AgedEventMapper.Aged;
import io.itinera.engine.event.AgedEventMapper.Count;
import io.itinera.engine.lead.LeadData;
import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Events that are old enough go, and leave behind how many of each type there were: what is asked of a lead's whole past
 * stays true. Erased and handed over after the events themselves, so that none slips in between.
 */
@Component
@Order
class AgedEvents implements AgeingRows, LeadData {
    private final AgedEventMapper events;

    AgedEvents(AgedEventMapper events) {
        this.events = events;
    }

    @Override
    public Kept kept() {
        return Kept.EVENTS;
    }

    @Override
    public boolean deleteOldest(Instant before, int atMost) {
        var oldest = events.lockOldest(before, atMost);
        if (oldest.isEmpty()) {
            return false;
        }
        events.add(counted(oldest));
        events.delete(oldest.stream().map(Aged::id).toList());
        return oldest.size() == atMost;
    }

    private static List<Count> counted(List<Aged> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        event -> new Count(event.leadId(), event.type(), 0), Collectors.counting()))
                .entrySet()
                .stream()
                .map(group -> new Count(group.getKey().leadId(), group.getKey().type(), group.getValue()))
                .sorted(Comparator.comparing(Count::leadId).thenComparing(Count::type))
                .toList();
    }

    @Override
    public String section() {
        return "eventsAgedOut";
    }

    /** How many of each type. */
    @Override
    public Object export(String leadId) {
        return events.countsOf(leadId).stream().collect(Collectors.toMap(Count::type, Count::events));
    }

    @Override
    public void erase(String leadId) {
        events.deleteCountsOf(leadId);
    }

    @Override
    public void merge(String anonymousLeadId, String knownLeadId) {
        var counts = events.countsOf(anonymousLeadId).stream()
                .map(count -> new Count(knownLeadId, count.type(), count.events()))
                .toList();
        if (!counts.isEmpty()) {
            events.add(counts);
            events.deleteCountsOf(anonymousLeadId);
        }
    }
}
