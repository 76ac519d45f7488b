package io.itinera.engine.scoring;

import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import io.itinera.engine.lead.ScoredLead;
import io.itinera.engine.scoring.Thresholds.Threshold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Raises an event for each threshold that a score crosses, in the transaction that writes the score. The lead is locked
 * there from before its last score was read, so that every crossing is told once, whoever scores it at the same time.
 */
@Component
class RaiseCrossings {
    private final Thresholds thresholds;
    private final Events events;

    RaiseCrossings(Thresholds thresholds, Events events) {
        this.thresholds = thresholds;
        this.events = events;
    }

    /** @param known the leads as they were before */
    void of(List<ScoreRow> rows, Map<String, ScoredLead> known) {
        var all = thresholds.published();
        var crossings = new ArrayList<IncomingEvent>();
        for (var row : rows) {
            var before = known.get(row.leadId()).lead().score();
            for (var threshold : all) {
                if (reached(before, threshold) != reached(row.score(), threshold)) {
                    crossings.add(crossing(row, before, threshold));
                }
            }
        }
        for (int from = 0; from < crossings.size(); from += Events.LARGEST_BATCH) {
            events.ingest(crossings.subList(from, Math.min(crossings.size(), from + Events.LARGEST_BATCH)));
        }
    }

    /** Who has no score yet is below all of them. */
    private static boolean reached(Integer score, Threshold threshold) {
        return score != null && score >= threshold.score();
    }

    private static IncomingEvent crossing(ScoreRow row, Integer before, Threshold threshold) {
        var attributes = new LinkedHashMap<String, Object>();
        attributes.put("threshold", threshold.score());
        attributes.put("name", threshold.name());
        attributes.put("direction", reached(row.score(), threshold) ? "up" : "down");
        attributes.put("from", before);
        attributes.put("to", row.score());
        attributes.put("grade", row.grade());
        return new IncomingEvent(
                Scoring.THRESHOLD_CROSSED + "-" + row.id() + "-" + threshold.score(),
                LeadRef.byId(row.leadId()),
                Scoring.THRESHOLD_CROSSED,
                row.scoredAt(),
                attributes);
    }
}
