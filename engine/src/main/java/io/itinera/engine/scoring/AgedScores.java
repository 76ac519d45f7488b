package io.itinera.engine.scoring;

import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Old scores go, but for the newest of each lead, which says why the lead has the score it has: that one is set aside. */
@Component
class AgedScores implements AgeingRows {
    private final ScoreMapper scores;

    AgedScores(ScoreMapper scores) {
        this.scores = scores;
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
        var last = new LinkedHashMap<String, ScoreRow>();
        oldest.forEach(row -> last.put(row.leadId(), row));
        var newest = oldest.get(oldest.size() - 1).scoredAt();
        last.keySet().removeAll(scores.scoredAfter(List.copyOf(last.keySet()), newest));
        if (!last.isEmpty()) {
            scores.keep(last.values());
        }
        scores.delete(oldest);
        return oldest.size() == atMost;
    }
}
