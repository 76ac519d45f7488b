package io.itinera.engine.dryrun;

import io.itinera.engine.journey.JourneyElement;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.timeline.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells the ways of a few leads through a sandbox: where they came along, and what their timelines say. */
@Component
class ReadTrails {
    private static final int LONGEST = 200;
    private static final String STEPS = "SELECT s.element_id, s.entered_at FROM journey_step s JOIN journey_run r"
            + " ON r.instance_id = s.instance_id WHERE r.lead_id = ? AND r.journey_key = ? ORDER BY s.id LIMIT ?";

    private final Journeys journeys;
    private final Timeline timeline;
    private final JdbcTemplate jdbc;

    ReadTrails(Journeys journeys, Timeline timeline, JdbcTemplate jdbc) {
        this.journeys = journeys;
        this.timeline = timeline;
        this.jdbc = jdbc;
    }

    List<Trail> of(List<String> leadIds, String key, Instant from) {
        Map<String, String> names = new HashMap<>();
        journeys.elements(key).forEach(element -> names.put(element.id(), name(element)));
        return leadIds.stream().map(id -> trail(id, key, from, names)).toList();
    }

    private static String name(JourneyElement element) {
        return element.name() == null || element.name().isBlank() ? element.id() : element.name();
    }

    private Trail trail(String leadId, String key, Instant from, Map<String, String> names) {
        var steps = new ArrayList<>(jdbc.query(
                STEPS,
                (row, number) -> new TrailStep(
                        Instant.ofEpochMilli(row.getLong(2)),
                        row.getString(1),
                        "step",
                        names.getOrDefault(row.getString(1), row.getString(1)),
                        null),
                leadId,
                key,
                LONGEST + 1));
        timeline.of(leadId, null, LONGEST + 1).items().stream()
                .filter(entry -> !entry.at().isBefore(from))
                .sorted(Comparator.comparing(entry -> entry.at()))
                .map(entry -> new TrailStep(entry.at(), null, entry.kind(), entry.title(), entry.detail()))
                .forEach(steps::add);
        steps.sort(Comparator.comparing(TrailStep::at));
        boolean more = steps.size() > LONGEST;
        return new Trail(leadId, List.copyOf(more ? steps.subList(0, LONGEST) : steps), more);
    }
}
