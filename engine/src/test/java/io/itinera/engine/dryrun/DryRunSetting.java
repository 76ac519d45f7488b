package io.itinera.engine.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.base.Worker;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.leadjob.Selection;
import io.itinera.engine.message.Suppressions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/** A journey to try out, some leads, and the run of it. */
abstract class DryRunSetting extends EngineContract {
    static final Map<String, Double> EVERYBODY_CLICKS = Map.of("email-opened", 0.0, "email-clicked", 1.0);
    static final Map<String, Double> NOBODY_DOES_ANYTHING =
            Map.of("email-opened", 0.0, "email-clicked", 0.0, "purchase", 0.0);

    @Autowired
    DryRuns dryRuns;

    @Autowired
    @Qualifier("dryRunWorker")
    Worker worker;

    @Autowired
    JourneyWalk walk;

    @Autowired
    Journeys journeys;

    @Autowired
    Leads leads;

    @Autowired
    Suppressions suppressions;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void publish() {
        walk.clear();
        walk.publish("drawings/dry-run.bpmn");
    }

    List<String> someLeads(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> walk.aLead("lead" + i + "@example.test", Map.of("country", "DE")))
                .toList();
    }

    DryRunResult done(DryRunRequest request) {
        var run = run(request);
        assertThat(run.failure()).isNull();
        assertThat(run.findings()).isEmpty();
        return run.result();
    }

    DryRun run(DryRunRequest request) {
        return run(request, "try-me");
    }

    DryRun run(DryRunRequest request, String key) {
        var started = dryRuns.start(key, request, "marketing");
        worker.drain();
        return dryRuns.get(started.id());
    }

    static DryRunRequest request(Map<String, Double> rates) {
        return request(rates, null, 1);
    }

    static DryRunRequest request(Map<String, Double> rates, Integer sample, long seed) {
        return request(null, rates, sample, seed);
    }

    static DryRunRequest request(String candidate, Map<String, Double> rates) {
        return request(candidate, rates, null, 1);
    }

    static DryRunRequest request(String candidate, Map<String, Double> rates, Integer sample, long seed) {
        return new DryRunRequest(
                candidate,
                List.of(),
                new Selection.All(),
                sample,
                14,
                seed,
                null,
                rates,
                Map.of("email", new BigDecimal("0.01")));
    }

    Map<String, Long> rows() {
        return List.of("message", "journey_run", "journey_step", "lead_event", "contact", "held_back").stream()
                .collect(java.util.stream.Collectors.toMap(
                        table -> table, table -> jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class)));
    }

    static String drawing() {
        try (var file = DryRunSetting.class.getResourceAsStream("/drawings/dry-run.bpmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
