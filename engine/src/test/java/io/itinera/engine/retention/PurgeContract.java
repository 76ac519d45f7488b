package io.itinera.engine.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.event.Events;
import io.itinera.engine.journey.EnrolmentPreview;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.kit.AtOnce;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.lead.LeadData;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.leadjob.Selection;
import io.itinera.engine.message.Messages;
import io.itinera.engine.scoring.Score;
import io.itinera.engine.scoring.Scoring;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What ages out, what stays, and what stays true of what has gone. */
abstract class PurgeContract extends EngineContract {
    private static final Duration OLDER_THAN_ANYTHING_IS_KEPT = Duration.ofDays(11 * 365L);

    @Autowired
    private PurgeOldRows purge;

    @Autowired
    private JourneyWalk walk;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Leads leads;

    @Autowired
    private Events events;

    @Autowired
    private Messages messages;

    @Autowired
    private Scoring scoring;

    @Autowired
    private List<LeadData> leadData;

    @Autowired
    private JdbcTemplate jdbc;

    private OldRows rows;
    private Instant longAgo;
    private Instant lately;

    @BeforeEach
    void publish() {
        walk.clear();
        walk.publish("drawings/tiny.bpmn");
        walk.publish("drawings/by-hand.bpmn");
        rows = new OldRows(jdbc);
        jdbc.update("DELETE FROM audit");
        longAgo = clock.instant().minus(OLDER_THAN_ANYTHING_IS_KEPT);
        lately = clock.instant().minus(Duration.ofDays(10));
    }

    @AfterEach
    void withdraw() {
        walk.clear();
    }

    @Test
    void shouldLetTheOldGoAndKeepTheYoung() {
        var tables = List.of(
                "lead_event",
                "journey_run",
                "journey_step",
                "audit",
                "import_job",
                "ACT_HI_JOB_LOG",
                "ACT_HI_INCIDENT",
                "ACT_HI_OP_LOG");
        tables.forEach(table -> rows.add(table, 7, longAgo));
        tables.forEach(table -> rows.add(table, 3, lately));
        for (var state : List.of("SENT", "REFUSED", "FAILED", "DEAD")) {
            rows.add("message", 7, longAgo, state);
            rows.add("message", 3, lately, state);
        }

        purgeAll();

        assertThat(tables).allSatisfy(table -> assertThat(rows.count(table)).isEqualTo(3));
        assertThat(rows.count("message")).isEqualTo(12);
    }

    @Test
    void shouldDeleteAFewHundredRowsATransaction() {
        rows.add("lead_event", 1_100, longAgo);
        rows.add("message", 700, longAgo, "SENT");
        rows.add("message", 100, longAgo, "DEAD");

        assertThat(purge.run()).isTrue();
        assertThat(rows.count("lead_event")).isEqualTo(600);
        assertThat(rows.count("message")).isEqualTo(300);
        assertThat(purge.run()).isTrue();
        assertThat(rows.count("lead_event")).isEqualTo(100);
        assertThat(rows.count("message")).isZero();
        assertThat(purge.run()).isFalse();
        assertThat(rows.count("lead_event")).isZero();
    }

    @Test
    void shouldKeepWhatIsNotOverHoweverOld() {
        rows.add("message", 3, longAgo, "QUEUED");
        rows.add("journey_run", 3, longAgo);
        jdbc.update("UPDATE journey_run SET running = 1, left_at = NULL, lead_id = instance_id");
        rows.add("import_job", 3, longAgo);
        jdbc.update("UPDATE import_job SET state = 'RUNNING', finished_at = NULL");
        rows.add("ACT_HI_INCIDENT", 3, longAgo);
        jdbc.update("UPDATE ACT_HI_INCIDENT SET END_TIME_ = NULL");

        purgeAll();

        assertThat(List.of("message", "journey_run", "import_job", "ACT_HI_INCIDENT"))
                .allSatisfy(table -> assertThat(rows.count(table)).isEqualTo(3));
    }

    @Test
    void shouldTakeWhatBelongsToItAlong() {
        rows.add("message_capture", 5, lately);
        rows.startOver();
        rows.add("message", 5, longAgo);
        rows.startOver();
        rows.add("ACT_GE_BYTEARRAY", 5, lately);
        rows.startOver();
        rows.add("ACT_HI_JOB_LOG", 5, longAgo);
        rows.add("import_error", 1_200, lately);
        rows.add("import_job", 1, longAgo);
        jdbc.update("UPDATE import_job SET id = 'job'");

        purge.run();
        assertThat(rows.count("import_error")).isEqualTo(700);
        assertThat(rows.count("import_job")).isEqualTo(1);
        purgeAll();

        assertThat(List.of("message", "message_capture", "import_error", "import_job"))
                .allSatisfy(table -> assertThat(rows.count(table)).isZero());
        assertThat(rows.count("ACT_GE_BYTEARRAY WHERE NAME_ = 'a stack trace'")).isZero();
    }

    @Test
    void shouldNotLetALeadInAgainWhoseStayHasAgedOut() {
        var once = walk.aLead("once@example.test", Map.of("patience", 2));
        walk.enrol("tiny", once);
        walk.happens(once, "click");
        var stats = journeys.stats("tiny");
        var summary = journeys.get("tiny");
        clock.advance(OLDER_THAN_ANYTHING_IS_KEPT);

        purgeAll();

        assertThat(rows.count("journey_run")).isZero();
        assertThat(rows.count("journey_step")).isZero();
        assertThat(journeys.preview("tiny", new Selection.All())).isEqualTo(new EnrolmentPreview(0, 1));
        assertThat(journeys.preview("tiny", new Selection.Of(List.of(once)))).isEqualTo(new EnrolmentPreview(0, 1));
        walk.enrol("tiny", once);
        assertThat(journeys.enrolments("tiny").get(0).skipped()).isEqualTo(1);
        assertThat(journeys.stats("tiny")).isEqualTo(stats);
        assertThat(journeys.get("tiny")).isEqualTo(summary);
    }

    @Test
    void shouldCountAsBeforeWhatHasAgedOut() {
        var clicker = walk.aLead("clicker@example.test", Map.of());
        for (int i = 0; i < 3; i++) {
            walk.happens(clicker, "click");
        }
        walk.happens(clicker, "purchase");
        var sent = messages.counts();
        clock.advance(OLDER_THAN_ANYTHING_IS_KEPT);
        purgeAll();
        walk.happens(clicker, "click");

        assertThat(rows.count("lead_event")).isEqualTo(1);
        assertThat(events.count(clicker, "click")).isEqualTo(4);
        assertThat(events.count(clicker, "purchase")).isEqualTo(1);
        assertThat(messages.counts()).isEqualTo(sent);

        clock.advance(OLDER_THAN_ANYTHING_IS_KEPT);
        purgeAll();
        assertThat(events.count(clicker, "click")).isEqualTo(4);
    }

    @Test
    void shouldKeepTheNewestScoreOfEachLead() {
        rows.addScore("anna", longAgo);
        rows.addScore("anna", longAgo.plusSeconds(60));
        rows.addScore("bert", longAgo);
        rows.addScore("carl", longAgo);
        rows.addScore("carl", lately);

        purgeAll();

        assertThat(rows.count("lead_score")).isEqualTo(1);
        assertThat(rows.count("lead_score_kept")).isEqualTo(2);
        assertThat(scoring.latest("anna")).map(Score::at).contains(longAgo.plusSeconds(60));
        assertThat(scoring.latest("bert")).isPresent();

        rows.addScore("bert", lately);
        clock.advance(Duration.ofDays(8));
        purgeAll();

        assertThat(scoring.history("bert", 9)).extracting(Score::at).containsExactly(lately);
    }

    @Test
    void shouldNotReadPastKeptScoresAgainAndAgain() {
        IntStream.range(0, 600).forEach(i -> rows.addScore("lead" + i, longAgo));

        assertThat(purge.run()).isTrue();
        assertThat(purge.run()).isFalse();

        assertThat(rows.count("lead_score")).isZero();
        assertThat(rows.count("lead_score_kept")).isEqualTo(600);
    }

    @Test
    void shouldExportHandOverAndEraseWhatIsLeftOfWhatHasAgedOut() {
        var lead = walk.aLead("gone@example.test", Map.of("patience", 2));
        walk.enrol("tiny", lead);
        walk.happens(lead, "click");
        clock.advance(OLDER_THAN_ANYTHING_IS_KEPT);
        purgeAll();

        assertThat(leads.export(lead))
                .containsEntry("eventCounts", Map.of("click", 1L))
                .containsEntry("journeysAgedOut", List.of("tiny"));

        var known = walk.aLead("known@example.test", Map.of());
        leadData.stream().filter(part -> part.section().equals("eventCounts")).forEach(part -> part.merge(lead, known));
        assertThat(events.count(known, "click")).isEqualTo(1);
        assertThat(events.count(lead, "click")).isZero();

        leads.erase(lead);
        leads.erase(known);
        assertThat(rows.count("journey_visit")).isZero();
        assertThat(rows.count("lead_event_count")).isZero();
    }

    @Test
    void shouldPurgeOnTwoNodesAtOnce() {
        rows.add("lead_event", 4_000, longAgo);
        rows.add("journey_run", 4_000, longAgo);
        rows.add("message", 3_000, longAgo);
        rows.add("lead_event", 10, lately);
        Callable<Void> node = () -> {
            purgeAll();
            return null;
        };

        AtOnce.run(List.of(node, node));
        purgeAll();

        assertThat(rows.count("lead_event")).isEqualTo(10);
        assertThat(rows.count("journey_run")).isZero();
        assertThat(rows.count("message")).isZero();
        assertThat(rows.count("journey_visit")).isEqualTo(20);
    }

    @Test
    void shouldForgetWhatPeopleWorkedOnWhenTheDrawingSaysSo() {
        var first = walk.aLead("first@example.test", Map.of());
        var second = walk.aLead("second@example.test", Map.of());
        handOver(first);
        clock.advance(Duration.ofDays(29));
        handOver(second);
        purgeAll();
        assertThat(rows.count("ACT_HI_PROCINST")).isEqualTo(2);

        clock.advance(Duration.ofDays(2));
        purgeAll();

        assertThat(rows.count("ACT_HI_PROCINST")).isEqualTo(1);
        assertThat(jdbc.queryForList("SELECT DISTINCT PROC_INST_ID_ FROM ACT_HI_ACTINST"))
                .hasSize(1);
        clock.advance(Duration.ofDays(30));
        purgeAll();
        assertThat(List.of("ACT_HI_PROCINST", "ACT_HI_ACTINST", "ACT_HI_TASKINST", "ACT_HI_VARINST", "ACT_HI_DETAIL"))
                .allSatisfy(table -> assertThat(rows.count(table)).isZero());
    }

    @Test
    void shouldGiveATimeToLiveToADrawingThatSaysNone() {
        var drawings = walk.engine().getRepositoryService().createProcessDefinitionQuery();

        assertThat(drawings.processDefinitionKey("caller").singleResult().getHistoryTimeToLive())
                .isEqualTo(180);
        assertThat(drawings.processDefinitionKey("by-hand").singleResult().getHistoryTimeToLive())
                .isEqualTo(30);
        assertThat(walk.engine().getManagementService().createJobQuery().count())
                .as("jobs of the engine's own cleanup")
                .isZero();
    }

    @Test
    void shouldGiveUpAnEventThatNobodyCouldGoOnByForWeeks() {
        var stuck = walk.aLead("stuck@example.test", Map.of("patience", 2, "lukewarm", "perhaps"));
        walk.enrol("tiny", stuck);
        walk.happens(stuck, "click");
        walk.pass(Duration.ofDays(29));
        walk.happens(stuck, "open");
        assertThat(rows.count("journey_wake_up")).isEqualTo(1);

        walk.pass(Duration.ofDays(2));
        walk.happens(stuck, "open");

        assertThat(rows.count("journey_wake_up")).isZero();
        assertThat(walk.whereIs(stuck)).containsExactly("wait-for-click");
    }

    private void handOver(String lead) {
        walk.enrol("caller", lead);
        walk.pass(Duration.ofHours(2));
        walk.runAll();
        assertThat(walk.whereIs(lead)).isEmpty();
    }

    private void purgeAll() {
        while (purge.run()) {
            // until nothing old is left
        }
    }
}
