package io.itinera.engine.scoring;

import io.itinera.engine.lead.LeadData;
import io.itinera.engine.timeline.TimelineEntry;
import io.itinera.engine.timeline.TimelineSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Scores on a lead's timeline, in its export and in its erasure. */
@Component
class ScoreHistory implements TimelineSource, LeadData {
    private static final int EXPORTED_AT_MOST = 10_000;

    private final ScoreMapper scores;

    ScoreHistory(ScoreMapper scores) {
        this.scores = scores;
    }

    @Override
    public List<TimelineEntry> entries(String leadId, Instant before, int limit) {
        return scores.history(leadId, before, limit).stream()
                .map(ScoreHistory::entry)
                .toList();
    }

    private static TimelineEntry entry(ScoreRow row) {
        var title = "Scored " + row.score() + (row.grade() == null ? "" : ", grade " + row.grade());
        var detail = (row.qualified() ? "Qualified" : "Not qualified") + " by table " + row.decisionKey() + ", version "
                + row.tableVersion() + ".";
        return new TimelineEntry(row.scoredAt(), row.id(), "score", title, detail, Map.of("score", row.score()));
    }

    @Override
    public String section() {
        return "scores";
    }

    @Override
    public Object export(String leadId) {
        return scores.history(leadId, null, EXPORTED_AT_MOST).stream()
                .map(ScoreRow::toScore)
                .toList();
    }

    @Override
    public void erase(String leadId) {
        scores.deleteOf(leadId);
    }
}
