package io.itinera.engine.scoring;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Old scores go, but for the newest of each lead, which says why the lead has the score it has: that one is set aside. */
@Component
class AgedScores implements AgeingRows {
    private final ScoreMapper scores;
    private final Leads leads;

    AgedScores(ScoreMapper scores, Leads leads) {
        this.scores = scores;
        this.leads = leads;
    }

    @Override
    public Kept kept() {
        return Kept.SCORES;
    }

    @Override
    public boolean deleteOldest(Instant before, int atMost) {
        var oldest = scores.lockOldest(before, atMost);
        if (oldest.isEmpty()) {
            return false;
        }
        var leadIds = oldest.stream().map(ScoreRow::leadId).distinct().toList();
        var last = leads.lastScores(leadIds).stream().map(ScorePlace::of).collect(Collectors.toSet());
        var newest = oldest.stream().filter(row -> last.contains(row.place())).toList();
        if (!newest.isEmpty()) {
            scores.keep(newest);
        }
        scores.delete(oldest);
        return oldest.size() == atMost;
    }
}
