package io.itinera.engine.scoring;

import io.itinera.engine.base.Ids;
import java.time.Instant;

record ScoreRow(
        String id,
        String leadId,
        Instant scoredAt,
        String decisionKey,
        int tableVersion,
        int score,
        String grade,
        boolean qualified,
        String rules) {
    static ScoreRow of(Score score) {
        return new ScoreRow(
                Ids.next(),
                score.leadId(),
                score.at(),
                score.decisionKey(),
                score.tableVersion(),
                score.score(),
                score.grade(),
                score.qualified(),
                StoredReasons.write(score.rules()));
    }

    Score toScore() {
        return new Score(
                leadId, scoredAt, decisionKey, tableVersion, score, grade, qualified, StoredReasons.read(rules));
    }
}
