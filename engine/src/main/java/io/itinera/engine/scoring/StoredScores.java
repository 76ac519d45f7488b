package io.itinera.engine.scoring;

import static java.util.stream.Collectors.toList;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.store.BulkInsert;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Scores with their reasons, in and out of the database. */
@Component
class StoredScores {
    private static final int PLACES_A_STATEMENT = 500;

    private final ScoreMapper mapper;
    private final StoredReasons reasons;
    private final ScoreWords words;
    private final BulkInsert bulk;
    private final Leads leads;

    private record Decision(String key, int version) {}

    StoredScores(ScoreMapper mapper, StoredReasons reasons, ScoreWords words, BulkInsert bulk, Leads leads) {
        this.mapper = mapper;
        this.reasons = reasons;
        this.words = words;
        this.bulk = bulk;
        this.leads = leads;
    }

    /**
     * Makes rows of scores, one after the other, on one thread.
     *
     * @param shared texts that the table names itself
     */
    Function<Score, ScoreRow> rows(Set<String> shared) {
        var writer = reasons.writer(shared);
        return score -> row(score, writer.write(score.rules()));
    }

    /**
     * Keeps scores, and lets their leads have them.
     *
     * @param rows each after the score that its lead has
     */
    void add(List<ScoreRow> rows) {
        bulk.insert(ScoreRow.INSERT, rows, ScoreRow::values);
        rows.stream()
                .collect(Collectors.groupingBy(ScoreRow::scoring, Collectors.mapping(ScoreRow::leadId, toList())))
                .forEach((scoring, leadIds) -> leads.takeScores(leadIds, scoring.at(), scoring.by()));
    }

    /** Newest first. */
    List<Score> history(String leadId, Instant before, int limit) {
        return rows(leadId, before, limit).stream().map(this::score).toList();
    }

    /** Goes back from the newest score of each lead until all have one that was not later. */
    Map<String, Score> asOf(Collection<String> leadIds, Instant instant) {
        var found = new HashMap<String, Score>();
        var rows = newest(leadIds);
        while (!rows.isEmpty()) {
            var later = new ArrayList<ScorePlace>();
            for (var row : rows) {
                if (!row.scoredAt().isAfter(instant)) {
                    found.put(row.leadId(), score(row));
                } else if (row.before() != null) {
                    later.add(row.before());
                }
            }
            rows = at(later);
        }
        return found;
    }

    /** As {@link #history}. */
    List<ScoreRow> rows(String leadId, Instant before, int limit) {
        var history = new ArrayList<ScoreRow>();
        var rows = newest(List.of(leadId));
        while (!rows.isEmpty() && history.size() < limit) {
            var row = rows.get(0);
            if (before == null || row.scoredAt().isBefore(before)) {
                history.add(row);
            }
            rows = row.before() == null ? List.of() : at(List.of(row.before()));
        }
        return history;
    }

    /** A score that was kept beyond its time counts only while there is no later one. */
    private List<ScoreRow> newest(Collection<String> leadIds) {
        var last = new HashMap<String, ScorePlace>();
        leads.lastScores(leadIds).forEach(score -> last.put(score.leadId(), ScorePlace.of(score)));
        var rows = new ArrayList<>(at(last.values()));
        rows.forEach(row -> last.remove(row.leadId()));
        if (!last.isEmpty()) {
            rows.addAll(mapper.kept(last.keySet()));
        }
        return rows;
    }

    /** Those of the scores that are still there. */
    private List<ScoreRow> at(Collection<ScorePlace> places) {
        var rows = new ArrayList<ScoreRow>();
        var all = List.copyOf(places);
        for (int from = 0; from < all.size(); from += PLACES_A_STATEMENT) {
            rows.addAll(mapper.at(all.subList(from, Math.min(all.size(), from + PLACES_A_STATEMENT))));
        }
        return rows;
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
        var rows = rows(leadId, null, Integer.MAX_VALUE);
        for (int from = 0; from < rows.size(); from += PLACES_A_STATEMENT) {
            mapper.delete(rows.subList(from, Math.min(rows.size(), from + PLACES_A_STATEMENT)));
        }
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
                packed,
                null,
                null);
    }
}
