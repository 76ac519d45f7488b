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

    private final StoredScores scores;

    ScoreHistory(StoredScores scores) {
        this.scores = scores;
    }

    @Override
    public List<TimelineEntry> entries(String leadId, Instant before, int limit) {
        return scores.rows(leadId, before, limit).stream().map(this::entry).toList();
    }

    private TimelineEntry entry(ScoreRow row) {
        var score = scores.score(row);
        var failure = score.failure();
        if (failure.isPresent()) {
            return new TimelineEntry(
                    row.scoredAt(),
                    row.id(),
                    "score.failed",
                    "Could not be scored",
                    failure.get() + (row.score() == 0 ? "" : " The score stays " + row.score() + "."),
                    Map.of());
        }
        var title = "Scored " + row.score() + (row.grade() == null ? "" : ", grade " + row.grade());
        var detail = (row.qualified() ? "Qualified" : "Not qualified") + " by table " + score.decisionKey()
                + ", version " + score.tableVersion() + ".";
        return new TimelineEntry(row.scoredAt(), row.id(), "score", title, detail, Map.of("score", row.score()));
    }

    @Override
    public String section() {
        return "scores";
    }

    @Override
    public Object export(String leadId) {
        return scores.history(leadId, null, EXPORTED_AT_MOST);
    }

    @Override
    public void erase(String leadId) {
        scores.deleteOf(leadId);
    }
}
