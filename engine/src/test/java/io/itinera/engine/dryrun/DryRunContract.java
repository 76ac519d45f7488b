package io.itinera.engine.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.Worker;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.journey.Selection;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.Suppressions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/** A dry run on leads that are kept in any of the databases. */
abstract class DryRunContract extends EngineContract {
    private static final Map<String, Double> EVERYBODY_CLICKS = Map.of("email-opened", 0.0, "email-clicked", 1.0);
    private static final Map<String, Double> NOBODY_DOES_ANYTHING =
            Map.of("email-opened", 0.0, "email-clicked", 0.0, "purchase", 0.0);

    @Autowired
    private DryRuns dryRuns;

    @Autowired
    @Qualifier("dryRunWorker")
    private Worker worker;

    @Autowired
    private JourneyWalk walk;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Leads leads;

    @Autowired
    private Suppressions suppressions;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void publish() {
        walk.clear();
        walk.publish("drawings/dry-run.bpmn");
    }

    @Test
    void shouldCountWhoReachesEachElementAndWhatIsSent() {
        someLeads(20);

        var result = done(request(NOBODY_DOES_ANYTHING));

        assertThat(result.leads()).isEqualTo(20);
        assertThat(result.elements().get("greet").entered()).isEqualTo(20);
        assertThat(result.elements().get("silent").entered()).isEqualTo(20);
        assertThat(result.elements().get("interested").entered()).isZero();
        assertThat(result.messages())
                .containsExactly(new DryRunResult.Sent(result.messages().get(0).day(), "email", 20));
        assertThat(result.totalCost()).isEqualByComparingTo("0.2");
        assertThat(result.left()).containsExactly(Map.entry("Silent", 20L));
        assertThat(result.goal()).isEqualTo(new DryRunResult.Goal(0, null, null));
    }

    @Test
    void shouldLetLeadsDoWhatIsGiven() {
        someLeads(20);

        var clicking = done(request(EVERYBODY_CLICKS));
        var buying = done(request(Map.of("purchase", 0.9999, "email-clicked", 0.0)));

        assertThat(clicking.elements().get("interested").entered()).isEqualTo(20);
        assertThat(clicking.happened()).containsEntry("email-clicked", 20L);
        assertThat(buying.goal().leads()).isPositive();
        assertThat(buying.goal().medianSeconds())
                .isPositive()
                .isLessThan(Duration.ofDays(3).toSeconds());
    }

    @Test
    void shouldSayWhyPolicyRefuses() {
        someLeads(2);
        walk.aLead("no@example.test", Map.of(), ConsentState.OPTED_OUT);
        walk.aLead("gone@example.test", Map.of());
        suppressions.add("email", "gone@example.test", "does not exist");

        var result = done(request(NOBODY_DOES_ANYTHING));

        assertThat(result.refused()).extracting(DryRunResult.Refused::messages).containsExactly(1L, 1L);
        assertThat(result.refused())
                .extracting(DryRunResult.Refused::reason)
                .anyMatch(reason -> reason.startsWith("Opted out of e-mail"))
                .anyMatch(reason -> reason.contains("does not exist"));
    }

    @Test
    void shouldComeOutTheSameWithTheSameSeedAndOnlyThen() {
        someLeads(40);
        var some = Map.of("email-opened", 0.5, "email-clicked", 0.4, "purchase", 0.3);

        var first = done(request(some, null, 7));
        var again = done(request(some, null, 7));
        var other = done(request(some, null, 8));

        assertThat(again).isEqualTo(first);
        assertThat(other.elements()).isNotEqualTo(first.elements());
    }

    @Test
    void shouldDrawASampleOfTheSameLeadsEachTime() {
        someLeads(30);

        var run = run(request(NOBODY_DOES_ANYTHING, 5, 1));
        var again = run(request(NOBODY_DOES_ANYTHING, 5, 1));

        assertThat(run.result().leads()).isEqualTo(5);
        assertThat(run.result().ofLeads()).isEqualTo(30);
        assertThat(run.result().notes()).anyMatch(note -> note.contains("5 of 30"));
        assertThat(run.trails()).hasSize(5).isEqualTo(again.trails());
        assertThat(run.trails().get(0).steps())
                .extracting(TrailStep::title)
                .contains("Greet", "Three days passed", "Silent");
    }

    @Test
    void shouldLeaveNoTraceButItsResult() {
        someLeads(3);
        var before = rows();
        var engines = Map.copyOf(ProcessEngines.getProcessEngines());

        done(request(EVERYBODY_CLICKS));

        assertThat(rows()).isEqualTo(before);
        assertThat(journeys.stats("try-me").elements().values()).allMatch(count -> count.entered() == 0);
        assertThat(ProcessEngines.getProcessEngines().keySet()).noneMatch(name -> name.startsWith("dryRun"));
        assertThat(ProcessEngines.getProcessEngines()).isEqualTo(engines);
    }

    @Test
    void shouldTryACandidateWithoutPublishingIt() {
        someLeads(2);
        var candidate = drawing().replace("P3D", "P1D").replace("\"Silent\"", "\"Quiet\"");

        var result = done(request(candidate, NOBODY_DOES_ANYTHING));

        assertThat(result.left()).containsExactly(Map.entry("Quiet", 2L));
        assertThat(journeys.get("try-me").version()).isEqualTo(1);
    }

    @Test
    void shouldSayAllThatIsWrongWithACandidate() {
        var candidate = drawing()
                .replace("test-greeting", "no-such-content")
                .replace("\"${sendEmail}\"", "\"${runtime.exec()}\"");
        var run = run(request(candidate.replace("P3D", "three days"), Map.of()));

        assertThat(run.state()).isEqualTo(DryRunState.REFUSED);
        assertThat(run.findings()).hasSizeGreaterThan(1).allMatch(finding -> finding.serious());
        assertThat(run.result()).isNull();
    }

    @Test
    void shouldRefuseADrawingOfAnotherJourney() {
        var run = run(request(drawing().replace("\"try-me\"", "\"another\""), Map.of()), "brand-new");

        assertThat(run.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("brand-new"));
    }

    @Test
    void shouldRefuseAHostileTable() {
        var bomb = "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><definitions>&b;</definitions>";
        var request = new DryRunRequest(null, List.of(bomb), new Selection.All(), null, 1, 1, null, Map.of(), Map.of());

        assertThat(run(request).state()).isEqualTo(DryRunState.REFUSED);
    }

    @Test
    void shouldNotBeginWhatWasCancelled() {
        someLeads(1);
        var started = dryRuns.start("try-me", request(Map.of()), "marketing");

        dryRuns.cancel(started.id());
        worker.drain();

        assertThat(dryRuns.get(started.id()).state()).isEqualTo(DryRunState.CANCELLED);
        assertThat(dryRuns.cancel(started.id()).state()).isEqualTo(DryRunState.CANCELLED);
        var done = run(request(Map.of()));
        Assertions.assertThatThrownBy(() -> dryRuns.cancel(done.id())).isInstanceOf(Conflict.class);
    }

    @Test
    void shouldForgetTheTrailOfALeadThatIsErased() {
        var leadId = someLeads(1).get(0);
        var run = run(request(NOBODY_DOES_ANYTHING));
        assertThat(leads.export(leadId)).containsKey("dryRuns");

        leads.erase(leadId);

        assertThat(dryRuns.get(run.id()).trails()).isEmpty();
        assertThat(dryRuns.get(run.id()).result()).isNotNull();
    }

    @Test
    void shouldGiveUpWhatItsNodeLeft() {
        var started = dryRuns.start("try-me", request(Map.of()), "marketing");
        jdbc.update("UPDATE dry_run SET state = 'RUNNING' WHERE id = ?", started.id());
        clock.advance(Duration.ofMinutes(10));

        worker.drain();

        assertThat(dryRuns.get(started.id()).failure()).contains("went away");
    }

    private List<String> someLeads(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> walk.aLead("lead" + i + "@example.test", Map.of("country", "DE")))
                .toList();
    }

    private DryRunResult done(DryRunRequest request) {
        var run = run(request);
        assertThat(run.failure()).isNull();
        assertThat(run.findings()).isEmpty();
        return run.result();
    }

    private DryRun run(DryRunRequest request) {
        return run(request, "try-me");
    }

    private DryRun run(DryRunRequest request, String key) {
        var started = dryRuns.start(key, request, "marketing");
        worker.drain();
        return dryRuns.get(started.id());
    }

    private static DryRunRequest request(Map<String, Double> rates) {
        return request(rates, null, 1);
    }

    private static DryRunRequest request(Map<String, Double> rates, Integer sample, long seed) {
        return request(null, rates, sample, seed);
    }

    private static DryRunRequest request(String candidate, Map<String, Double> rates) {
        return request(candidate, rates, null, 1);
    }

    private static DryRunRequest request(String candidate, Map<String, Double> rates, Integer sample, long seed) {
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

    private Map<String, Long> rows() {
        return List.of("message", "journey_run", "journey_step", "lead_event", "contact", "held_back").stream()
                .collect(java.util.stream.Collectors.toMap(
                        table -> table, table -> jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Long.class)));
    }

    private static String drawing() {
        try (var file = DryRunContract.class.getResourceAsStream("/drawings/dry-run.bpmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
