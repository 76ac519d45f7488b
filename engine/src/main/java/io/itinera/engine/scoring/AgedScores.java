package io.itinera.engine.scoring;

import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Old scores go, but for the newest of each lead, which says why the lead has the score it has. That one is looked at
 * again a week later: were it left where it is, every look for old scores would read past all of them.
 */
@Component
class AgedScores implements AgeingRows {
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofDays(7);

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
        var newest = scores.newestAmong(oldest);
        if (!newest.isEmpty()) {
            scores.putOff(newest, before.plus(LOOK_AGAIN_AFTER));
        }
        var superseded = oldest.stream().filter(id -> !newest.contains(id)).toList();
        if (!superseded.isEmpty()) {
            scores.delete(superseded);
        }
        return oldest.size() == atMost;
    }
}
