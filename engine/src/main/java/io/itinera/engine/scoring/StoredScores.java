package io.itinera.engine.scoring;

import io.itinera.engine.store.BulkInsert;
import io.itinera.engine.store.BulkSelect;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Scores with their reasons, in and out of the database. */
@Component
class StoredScores {
    private final ScoreMapper mapper;
    private final StoredReasons reasons;
    private final ScoreWords words;
    private final BulkInsert bulk;
    private final BulkSelect select;

    private record Decision(String key, int version) {}

    StoredScores(ScoreMapper mapper, StoredReasons reasons, ScoreWords words, BulkInsert bulk, BulkSelect select) {
        this.mapper = mapper;
        this.reasons = reasons;
        this.words = words;
        this.bulk = bulk;
        this.select = select;
    }

    /** @param shared texts that the table names itself */
    List<ScoreRow> rows(List<Score> scores, Set<String> shared) {
        var packed = reasons.write(scores.stream().map(Score::rules).toList(), shared);
        var rows = new ArrayList<ScoreRow>(scores.size());
        for (int i = 0; i < scores.size(); i++) {
            rows.add(row(scores.get(i), packed.get(i)));
        }
        return rows;
    }

    void add(List<ScoreRow> rows) {
        bulk.insert(ScoreRow.INSERT, rows, ScoreRow::values);
    }

    /** Newest first. */
    List<Score> history(String leadId, Instant before, int limit) {
        return rows(leadId, before, limit).stream().map(this::score).toList();
    }

    Map<String, Score> asOf(Collection<String> leadIds, Instant instant) {
        var last = new HashMap<String, ScoreRow>();
        for (var table : List.of("lead_score", "lead_score_kept")) {
            select.select(ScoreRow.AS_OF.formatted(table), leadIds, ScoreRow::of, instant.toEpochMilli())
                    .forEach(row -> last.merge(row.leadId(), row, ScoreRow::later));
        }
        return last.values().stream().collect(Collectors.toMap(ScoreRow::leadId, this::score));
    }

    List<ScoreRow> rows(String leadId, Instant before, int limit) {
        return mapper.history(leadId, before, limit);
    }

    Score score(ScoreRow row) {
        var decision = words.thing(row.decision(), Decision.class);
        return new Score(
                row.leadId(),
                row.scoredAt(),
                decision.key(),
                decision.version(),
                row.score(),
                row.grade(),
                row.qualified(),
                reasons.read(row.reasons()));
    }

    void deleteOf(String leadId) {
        mapper.deleteOf(leadId);
        mapper.forgetKept(List.of(leadId));
    }

    private ScoreRow row(Score score, byte[] packed) {
        return new ScoreRow(
                score.at().truncatedTo(ChronoUnit.MILLIS),
                score.leadId(),
                words.number(new Decision(score.decisionKey(), score.tableVersion())),
                score.score(),
                score.grade(),
                score.qualified(),
                packed);
    }
}
