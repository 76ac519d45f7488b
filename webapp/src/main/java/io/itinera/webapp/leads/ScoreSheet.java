package io.itinera.webapp.leads;

import io.itinera.engine.decision.FiredRule;
import io.itinera.engine.scoring.ExplainedScore;
import io.itinera.engine.scoring.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A score with its reasons, table by table in the order in which they were asked.
 *
 * @param change what differs from the score before, null where there was none
 */
public record ScoreSheet(Score score, String change, List<TableLines> tables) {

    static ScoreSheet of(ExplainedScore explained) {
        var score = explained.score();
        var byTable = score.rules().stream()
                .collect(Collectors.groupingBy(FiredRule::table, LinkedHashMap::new, Collectors.toList()));
        return new ScoreSheet(
                score,
                explained.change(),
                byTable.entrySet().stream()
                        .map(table -> TableLines.of(table.getKey(), table.getValue()))
                        .toList());
    }
}
