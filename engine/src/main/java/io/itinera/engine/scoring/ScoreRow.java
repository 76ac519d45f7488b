package io.itinera.engine.scoring;

import com.fasterxml.jackson.core.type.TypeReference;
import io.itinera.engine.base.Ids;
import io.itinera.engine.base.Json;
import io.itinera.engine.decision.FiredRule;
import java.time.Instant;
import java.util.List;

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
    private static final TypeReference<List<FiredRule>> RULES = new TypeReference<>() {};

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
                Json.write(score.rules()));
    }

    Score toScore() {
        return new Score(leadId, scoredAt, decisionKey, tableVersion, score, grade, qualified, Json.read(rules, RULES));
    }
}
