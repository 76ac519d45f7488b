package io.itinera.engine.lead;

import io.itinera.engine.timeline.TimelineEntry;
import io.itinera.engine.timeline.TimelineSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class LeadTimeline implements TimelineSource {
    private final ReadLeads leads;
    private final StageChangeMapper changes;

    LeadTimeline(ReadLeads leads, StageChangeMapper changes) {
        this.leads = leads;
        this.changes = changes;
    }

    @Override
    public List<TimelineEntry> entries(String leadId, Instant before, int limit) {
        var created = leads.all(List.of(leadId)).stream()
                .filter(lead -> lead.createdAt().isBefore(before))
                .map(LeadTimeline::created);
        var moved = changes.ofLead(leadId, before, limit).stream().map(LeadTimeline::moved);
        return Stream.concat(moved, created).limit(limit).toList();
    }

    private static TimelineEntry created(Lead lead) {
        return new TimelineEntry(
                lead.createdAt(), lead.id(), "lead.created", "First seen", null, Map.of("leadId", lead.id()));
    }

    private static TimelineEntry moved(StageChange change) {
        var from = change.fromStage();
        var to = change.toStage();
        return new TimelineEntry(
                change.changedAt(),
                change.id(),
                "lead.stage",
                "Lifecycle stage: " + to.spoken(),
                "Was: " + from.spoken(),
                Map.of("from", from.code(), "to", to.code()));
    }
}
