package io.itinera.engine.journey;

import io.itinera.engine.lead.LeadData;
import io.itinera.engine.timeline.TimelineEntry;
import io.itinera.engine.timeline.TimelineSource;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A lead's stays in journeys on its timeline, in its export and in its erasure. */
@Component
@Order(0)
class JourneyHistory implements TimelineSource, LeadData {
    private static final int EXPORTED_AT_MOST = 10_000;

    private final RunMapper runs;
    private final StepMapper steps;
    private final JourneyEngine engine;

    JourneyHistory(RunMapper runs, StepMapper steps, JourneyEngine engine) {
        this.runs = runs;
        this.steps = steps;
        this.engine = engine;
    }

    @Override
    public List<TimelineEntry> entries(String leadId, Instant before, int limit) {
        return runs.of(leadId, before, limit).stream()
                .flatMap(this::entries)
                .filter(entry -> entry.at().isBefore(before))
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .limit(limit)
                .toList();
    }

    private Stream<TimelineEntry> entries(RunRow run) {
        var name = engine.newest(run.journeyKey()).map(JourneyDefinition::name).orElse(run.journeyKey());
        var data = Map.<String, Object>of("journey", run.journeyKey());
        var entered = new TimelineEntry(
                run.enteredAt(), run.instanceId(), "journey.entered", "Entered the journey " + name, null, data);
        if (run.leftAt() == null) {
            return Stream.of(entered);
        }
        var left = new TimelineEntry(
                run.leftAt(),
                run.instanceId() + "-left",
                "journey.left",
                "Left the journey " + name,
                run.leftBy(),
                data);
        return Stream.of(left, entered);
    }

    @Override
    public String section() {
        return "journeys";
    }

    @Override
    public Object export(String leadId) {
        return runs.of(leadId, null, EXPORTED_AT_MOST);
    }

    @Override
    public void erase(String leadId) {
        engine.cancelAll(leadId);
        steps.deleteOf(leadId);
        runs.deleteOf(leadId);
    }
}
