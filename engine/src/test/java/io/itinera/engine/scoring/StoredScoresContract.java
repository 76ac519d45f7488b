package io.itinera.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.decision.FiredRule;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

abstract class StoredScoresContract extends EngineContract {
    @Autowired
    private StoredScores scores;

    @Autowired
    private Leads leads;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private String anna;

    @BeforeEach
    void addALead() {
        anna = leads.upsert(LeadDraft.of(Map.of("externalId", "anna"))).lead().id();
    }

    @Test
    void shouldGiveBackWhatItWasGiven() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        var values = Arrays.asList(
                null, true, false, 0L, -1L, Long.MAX_VALUE, "Web form", "ä, ö “quoted”", new BigDecimal("2.50"));
        for (var value : values) {
            inputs.put("input " + inputs.size(), value);
        }
        var score = score(
                clock.instant(),
                47,
                new FiredRule("Fit", "r1", "Works in Mumbai", new BigDecimal("12"), inputs),
                new FiredRule("Fit", "r2", "Is a student", new BigDecimal("-300"), inputs),
                new FiredRule("Fit", "r3", "Half", new BigDecimal("0.5"), inputs),
                new FiredRule("Grade", "g", "Good fit", null, Map.of("total", 47L)));

        add(score, Set.of("Web form"));

        assertThat(scores.history(anna, null, 9)).containsExactly(score);
        assertThat(jdbc.queryForList("SELECT word FROM score_word", String.class))
                .contains("\"Web form\"")
                .noneMatch(word -> word.contains("quoted"));
    }

    @Test
    void shouldKeepTheLaterOfTwoScoresOfOneMoment() {
        add(score(clock.instant(), 1), Set.of());
        add(score(clock.instant(), 2), Set.of());

        assertThat(scores.history(anna, null, 9)).extracting(Score::score).containsExactly(2);
    }

    @Test
    void shouldTellTheHistoryNewestFirstAndPageByPage() {
        var start = clock.instant();
        IntStream.range(0, 5).forEach(i -> add(score(start.plusSeconds(i), i), Set.of()));

        assertThat(scores.history(anna, null, 2)).extracting(Score::score).containsExactly(4, 3);
        assertThat(scores.history(anna, start.plusSeconds(3), 9))
                .extracting(Score::score)
                .containsExactly(2, 1, 0);
        assertThat(scores.history("bert", null, 9)).isEmpty();
    }

    @Test
    void shouldKnowWhatWasTheScoreAtATime() {
        var start = clock.instant();
        IntStream.range(0, 5).forEach(i -> add(score(start.plusSeconds(i), i), Set.of()));

        assertThat(scores.asOf(List.of(anna, "bert"), start.plusSeconds(2).plusMillis(1)))
                .hasSize(1)
                .hasEntrySatisfying(anna, score -> assertThat(score.score()).isEqualTo(2));
        assertThat(scores.asOf(List.of(anna), start.minusMillis(1))).isEmpty();
    }

    @Test
    void shouldLetLeadsHaveTheirScoresAndNobodyElse() {
        var others = IntStream.range(0, 600)
                .mapToObj(i -> leads.upsert(LeadDraft.of(Map.of("externalId", "other " + i)))
                        .lead()
                        .id())
                .toList();
        add(score(clock.instant(), 7), Set.of());
        var at = clock.instant().plusSeconds(1);
        transaction.executeWithoutResult(status -> {
            leads.lockToScore(others);
            var rows = scores.rows(Set.of());
            scores.add(IntStream.range(0, others.size())
                    .mapToObj(i -> rows.apply(new Score(
                            others.get(i), at, i < 550 ? "lead-score" : "other", 3, i - 20, null, i == 0, List.of())))
                    .toList());
        });

        assertThat(leads.get(anna).score()).isEqualTo(7);
        assertThat(others.stream().map(id -> leads.get(id).score()))
                .containsExactlyElementsOf(IntStream.range(-20, 580).boxed().toList());
        assertThat(leads.qualified(Set.copyOf(others))).containsExactly(others.get(0));
        assertThat(scores.asOf(others, at)).hasSize(600);
    }

    @Test
    void shouldForgetAllScoresOfALead() {
        IntStream.range(0, 3).forEach(i -> add(score(clock.instant().plusSeconds(i), i), Set.of()));

        scores.deleteOf(anna);

        assertThat(scores.history(anna, null, 9)).isEmpty();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM lead_score", Long.class))
                .isZero();
    }

    @Test
    void shouldReadReasonsOfEarlierVersions() {
        add(score(clock.instant(), 1), Set.of());
        jdbc.update("UPDATE lead_score SET reasons = ?", """
                [{"table":"Fit","inputs":{"lead.city":"Thane"},"rules":[{"id":"r","says":"Lives near","points":5}]}]""".getBytes(StandardCharsets.UTF_8));

        assertThat(scores.history(anna, null, 1).get(0).rules())
                .containsExactly(
                        new FiredRule("Fit", "r", "Lives near", new BigDecimal("5"), Map.of("lead.city", "Thane")));
    }

    @Test
    void shouldNeedLittleRoom() {
        var inputs =
                new LinkedHashMap<String, Object>(Map.of("lead.city", "Thane", "lead.source", "Web", "visits", 12L));
        var rules = new FiredRule[] {rule("a", inputs), rule("b", inputs), rule("c", inputs), rule("d", inputs)};

        add(score(clock.instant(), 1, rules), Set.of("Thane", "Web"));

        assertThat(jdbc.queryForObject("SELECT MAX(OCTET_LENGTH(reasons)) FROM lead_score", Integer.class))
                .isLessThan(40);
    }

    @Test
    void shouldKeepTheReasonsOfABatchApart() {
        var ofOne = rule("a", Map.of("lead.city", "Thane"));
        var inputs = new LinkedHashMap<String, Object>(Map.of("lead.city", "Zürich", "visits", 3L));
        var ofOther = new FiredRule[] {rule("b", inputs), rule("c", inputs)};

        var rows = scores.rows(Set.of("Thane"));
        var one = rows.apply(score(clock.instant(), 1, ofOne));
        var other = rows.apply(score(clock.instant(), 2, ofOther));

        assertThat(scores.score(one).rules()).containsExactly(ofOne);
        assertThat(scores.score(other).rules()).containsExactly(ofOther);
    }

    /** As scoring does it. */
    private void add(Score score, Set<String> shared) {
        transaction.executeWithoutResult(status -> {
            var last = leads.lockToScore(List.of(anna)).get(anna).last();
            var row = scores.rows(shared).apply(score).after(ScorePlace.of(last));
            scores.add(List.of(row));
        });
    }

    private static FiredRule rule(String id, Map<String, Object> inputs) {
        return new FiredRule("Fit", id, "A long annotation of rule " + id, BigDecimal.TEN, inputs);
    }

    private Score score(Instant at, int points, FiredRule... rules) {
        return new Score(anna, at, "lead-score", 3, points, "B", true, List.of(rules));
    }
}
