package io.itinera.webapp.leads;

import io.itinera.engine.decision.FiredRule;
import io.itinera.engine.scoring.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A score with its reasons, table by table in the order in which they were asked. */
public record ScoreSheet(Score score, List<TableLines> tables) {

    static ScoreSheet of(Score score) {
        var byTable = score.rules().stream()
                .collect(Collectors.groupingBy(FiredRule::table, LinkedHashMap::new, Collectors.toList()));
        return new ScoreSheet(
                score,
                byTable.entrySet().stream()
                        .map(table -> TableLines.of(table.getKey(), table.getValue()))
                        .toList());
    }
}
