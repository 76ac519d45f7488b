package io.itinera.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.engine.base.Worker;
import io.itinera.engine.event.Events;
import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.LeadRef;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.kit.SmallTable;
import io.itinera.engine.scoring.Scoring;
import io.itinera.engine.segment.Segments;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

/** Leads who enter by themselves. The clock stands at nine on a Monday. */
abstract class EntryContract extends EngineContract {
    private static final String START = "<bpmn:startEvent id=\"enters\"/>";

    @Autowired
    private JourneyWalk walk;

    @Autowired
    private Journeys journeys;

    @Autowired
    private JourneyControls controls;

    @Autowired
    private Segments segments;

    @Autowired
    private Events events;

    @Autowired
    private Scoring scoring;

    @Autowired
    @Qualifier("entryWorker")
    private Worker entries;

    @Autowired
    @Qualifier("entryLookWorker")
    private Worker looks;

    @Autowired
    @Qualifier("leadJobWorker")
    private Worker leadJobs;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    @AfterEach
    void withdraw() {
        walk.clear();
    }

    @Test
    void shouldLetTheLeadOfAnEventEnter() {
        enterBy("event", "purchase", "filter", "event.amount > 100 and lead.country = \"DE\"");
        var much = aLead("much@example.test", Map.of("country", "DE"));
        var little = aLead("little@example.test", Map.of("country", "DE"));
        var abroad = aLead("abroad@example.test", Map.of("country", "FR"));

        walk.happens(much, "purchase", Map.of("amount", 150));
        walk.happens(little, "purchase", Map.of("amount", 15));
        walk.happens(abroad, "purchase", Map.of("amount", 150));
        walk.happens(much, "open");

        assertThat(inside()).isEqualTo(1);
        assertThat(journeys.of(much)).extracting(JourneyStay::key).containsExactly("tiny");
    }

    @Test
    void shouldLetALeadEnterOnceHoweverOftenTheEventsCome() {
        enterBy("event", "purchase");
        var anna = aLead("anna@example.test", Map.of());
        var event = new IncomingEvent("order-1", LeadRef.byId(anna), "purchase", null, Map.of());

        events.ingest(List.of(event, event));
        events.ingest(List.of(event));
        walk.happens(anna, "purchase");

        assertThat(journeys.of(anna)).hasSize(1);
    }

    @Test
    void shouldBringManyInAndLoseNobodyInACrash() {
        enterBy("event", "purchase");
        var ids = IntStream.range(0, 250)
                .mapToObj(i -> aLead("lead" + i + "@example.test", Map.of()))
                .toList();
        events.ingest(ids.stream()
                .map(id -> new IncomingEvent(null, LeadRef.byId(id), "purchase", null, Map.of()))
                .toList());
        transaction.executeWithoutResult(status -> {
            entries.once();
            status.setRollbackOnly();
        });
        entries.drain();

        assertThat(inside()).isEqualTo(250);
    }

    @Test
    void shouldBringTheOthersInWhereOneCannotEnter() {
        enterBy("event", "purchase");
        var odd = aLead("odd@example.test", Map.of("unwanted", "perhaps"));
        var even = aLead("even@example.test", Map.of("unwanted", false));

        events.ingest(List.of(odd, even).stream()
                .map(id -> new IncomingEvent(null, LeadRef.byId(id), "purchase", null, Map.of()))
                .toList());
        entries.drain();

        assertThat(journeys.of(odd)).isEmpty();
        assertThat(journeys.of(even)).hasSize(1);
    }

    @Test
    void shouldKeepLeadsWaitingOutsideWhileTheJourneyIsPaused() {
        enterBy("event", "purchase");
        var anna = aLead("anna@example.test", Map.of());
        controls.pause("tiny", "mia");

        walk.happens(anna, "purchase");
        assertThat(journeys.of(anna)).isEmpty();
        controls.resume("tiny", "mia");
        entries.drain();

        assertThat(journeys.of(anna)).hasSize(1);
    }

    @Test
    void shouldLetNobodyIntoAnArchivedJourney() {
        enterBy("event", "purchase");
        var anna = aLead("anna@example.test", Map.of());
        controls.archive("tiny", "mia");

        walk.happens(anna, "purchase");
        controls.restore("tiny", "mia");
        entries.drain();

        assertThat(journeys.of(anna)).isEmpty();
    }

    @Test
    void shouldLetALeadEnterWhenItsScoreCrossesAThreshold() {
        enterBy("event", Scoring.THRESHOLD_CROSSED, "filter", "event.direction = \"up\"");
        new SmallTable(Scoring.LEAD_SCORE, "FIRST", List.of("lead.visits"), List.of("score"))
                .rule(">= 10", "80")
                .rule("", "20")
                .publish(walk.engine().getRepositoryService());
        new SmallTable("score-thresholds", "RULE ORDER", List.of("null"), List.of("threshold", "name"))
                .rule("", "60", "\"hot\"")
                .publish(walk.engine().getRepositoryService());
        var hot = aLead("hot@example.test", Map.of("visits", 12));
        var cold = aLead("cold@example.test", Map.of("visits", 1));

        scoring.scoreAll(List.of(hot, cold), Scoring.LEAD_SCORE);
        entries.drain();

        assertThat(journeys.of(hot)).hasSize(1);
        assertThat(journeys.of(cold)).isEmpty();
    }

    @Test
    void shouldLetTheLeadsOfASegmentEnterEveryHour() {
        segments.save("visitors", "Visitors", "lead.visits >= 10", "test");
        enterBy("segment", "visitors");
        var early = aLead("early@example.test", Map.of("visits", 12));
        look();
        assertThat(inside()).isZero();

        walk.pass(Duration.ofMinutes(59));
        look();
        assertThat(inside()).isZero();
        walk.pass(Duration.ofMinutes(1));
        look();
        look();
        assertThat(journeys.of(early)).hasSize(1);

        var late = aLead("late@example.test", Map.of("visits", 10));
        aLead("never@example.test", Map.of("visits", 1));
        walk.pass(Duration.ofHours(1));
        look();

        assertThat(journeys.of(late)).hasSize(1);
        assertThat(inside()).isEqualTo(2);
        assertThat(journeys.enrolments("tiny"))
                .extracting(Enrolment::startedBy, Enrolment::enrolled, Enrolment::skipped, Enrolment::outside)
                .containsExactly(tuple("itinera", 1L, 1L, 1L), tuple("itinera", 1L, 0L, 0L));
    }

    @Test
    void shouldLetLeadsEnterAtTheTimesThatTheDrawingNames() {
        enterBy("time", "07:30", "days", "Tue,Thu-Fri");
        aLead("anna@example.test", Map.of());
        look();

        walk.pass(Duration.ofHours(22));
        look();
        assertThat(journeys.enrolments("tiny")).isEmpty();
        walk.pass(Duration.ofMinutes(30));
        look();
        look();

        assertThat(journeys.enrolments("tiny")).hasSize(1);
        walk.pass(Duration.ofDays(1));
        look();
        assertThat(journeys.enrolments("tiny")).hasSize(1);
        walk.pass(Duration.ofDays(1));
        look();
        assertThat(journeys.enrolments("tiny")).hasSize(2);
    }

    @Test
    void shouldTakeALookThatNobodyTookLateAndOnce() {
        enterBy("time", "07:30");
        aLead("anna@example.test", Map.of());
        look();

        walk.pass(Duration.ofDays(5));
        look();
        look();

        assertThat(journeys.enrolments("tiny")).hasSize(1);
    }

    private String aLead(String email, Map<String, Object> attributes) {
        var all = new HashMap<>(attributes);
        all.put("patience", 2);
        return walk.aLead(email, all);
    }

    private void look() {
        looks.once();
        leadJobs.drain();
    }

    private long inside() {
        return journeys.get("tiny").running();
    }

    private void enterBy(String... settings) {
        walk.publishChanged("drawings/tiny.bpmn", START, start(settings));
    }

    private static String start(String... settings) {
        var start = new StringBuilder("<bpmn:startEvent id=\"enters\"><bpmn:extensionElements><camunda:properties>");
        for (int i = 0; i < settings.length; i += 2) {
            start.append("<camunda:property name=\"%s\" value=\"%s\" />"
                    .formatted(
                            settings[i], settings[i + 1].replace("\"", "&quot;").replace(">", "&gt;")));
        }
        return start + "</camunda:properties></bpmn:extensionElements></bpmn:startEvent>";
    }
}
