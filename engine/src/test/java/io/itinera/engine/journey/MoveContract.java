package io.itinera.engine.journey;

import static io.itinera.engine.kit.WalkAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Worker;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.kit.Recount;
import io.itinera.engine.leadjob.LeadJobState;
import io.itinera.engine.leadjob.Selection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

abstract class MoveContract extends EngineContract {
    private static final String DRAWING = "drawings/long-way.bpmn";

    @Autowired
    private JourneyWalk walk;

    @Autowired
    private Journeys journeys;

    @Autowired
    private JourneyMoves moves;

    @Autowired
    private JourneyVersions versions;

    @Autowired
    @Qualifier("leadJobWorker")
    private Worker leadJobs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Audit audit;

    @BeforeEach
    void publish() {
        walk.clear();
        walk.publish(DRAWING);
    }

    @AfterEach
    void withdraw() {
        walk.clear();
    }

    @Test
    void shouldLetLeadsGoOnWhereTheyStoodByTheOtherVersion() {
        var waiting = inside("waiting@example.test");
        walk.pass(Duration.ofDays(4));
        var begun = entered("begun@example.test");
        walk.publishChanged(DRAWING, "P10D", "P20D", "value=\"sql\"", "value=\"customer\"");

        var move = move(order(Map.of(), null));

        assertThat(move)
                .extracting(LeadMove::state, LeadMove::moved, LeadMove::stayed, LeadMove::failed)
                .containsExactly(LeadJobState.DONE, 2L, 0L, 0L);
        assertThat(walk, waiting).isWaitingAt("ten-days");
        assertThat(walk, begun).isWaitingAt("begin");
        assertThat(inVersions()).containsExactly(2L, 0L);
        walk.pass(Duration.ofDays(6).plusMinutes(1));
        walk.runAll();
        assertThat(walk, waiting)
                .as("its ten days are over, as they would have been")
                .isWaitingAt("click-or-not");
        walk.happens(waiting, "click");
        assertThat(walk, waiting).isWaitingAt();
        assertThat(walk.trail().lead(waiting).lifecycleStage().name()).isEqualTo("CUSTOMER");
        assertThat(Recount.counted(journeys, "long-way")).isEqualTo(Recount.recounted(jdbc));
    }

    @Test
    void shouldTellBeforehandWhatItWouldDo() {
        inside("one@example.test");
        inside("two@example.test");
        entered("three@example.test");
        walk.publishChanged(DRAWING, "id=\"ten-days\"", "id=\"some-days\"", "Ref=\"ten-days\"", "Ref=\"some-days\"");

        var preview = moves.preview("long-way", order(Map.of(), null));

        assertThat(preview.steps())
                .extracting(MoveStep::elementId, MoveStep::leads, MoveStep::to, MoveStep::problem)
                .containsExactlyInAnyOrder(
                        tuple("begin", 1L, "begin", null), tuple("ten-days", 2L, MoveOrder.STAY, null));
        assertThat(preview).extracting(MovePreview::moves, MovePreview::stays).containsExactly(1L, 2L);
        assertThat(preview.failures()).isEmpty();
        assertThat(preview.steps().stream()
                        .filter(MoveStep::stays)
                        .findFirst()
                        .orElseThrow()
                        .choices())
                .extracting(JourneyElement::id)
                .containsExactly("some-days");
        assertThat(inVersions()).as("nobody was moved").containsExactly(0L, 3L);
    }

    @Test
    void shouldLeaveLeadsOnTheirVersionWhoseElementIsGoneAndNotMapped() {
        var stays = inside("stays@example.test");
        var goes = entered("goes@example.test");
        walk.publishChanged(DRAWING, "id=\"ten-days\"", "id=\"some-days\"", "Ref=\"ten-days\"", "Ref=\"some-days\"");

        var move = move(order(Map.of(), null));

        assertThat(move).extracting(LeadMove::moved, LeadMove::stayed).containsExactly(1L, 1L);
        walk.pass(Duration.ofDays(10).plusMinutes(1));
        walk.runAll();
        assertThat(walk, stays).as("goes on as before").isWaitingAt("click-or-not");
        assertThat(walk, goes).isWaitingAt("some-days");
    }

    @Test
    void shouldMoveWhereAPersonSaysAndTakeOutWhoIsToLeave() {
        var moved = inside("moved@example.test");
        var taken = entered("taken@example.test");
        walk.publishChanged(DRAWING, "id=\"ten-days\"", "id=\"some-days\"", "Ref=\"ten-days\"", "Ref=\"some-days\"");

        var move = move(order(Map.of("ten-days", "some-days", "begin", MoveOrder.LEAVE), null));

        assertThat(move).extracting(LeadMove::moved, LeadMove::left).containsExactly(1L, 1L);
        assertThat(walk, moved).isWaitingAt("some-days");
        assertThat(walk, taken).hasLeftBy("Taken out when leads were moved to version 2");
        assertThat(journeys.stats("long-way").elements().get("some-days")).isEqualTo(new ElementStats(1, 1, 0, 0));
        assertThat(inVersions()).containsExactly(1L, 0L);
        assertThat(Recount.counted(journeys, "long-way")).containsEntry("some-days", 1L);
        assertThat(audit.of("long-way", 1))
                .singleElement()
                .satisfies(row -> assertThat(row.deed()).isEqualTo("leads.moved"));
    }

    @Test
    void shouldSayInPlainWordsWhatCannotBe() {
        inside("one@example.test");
        walk.publishChanged(DRAWING, "name=\"Late\"", "name=\"Too late\"");

        assertThatThrownBy(() -> moves.start("long-way", order(Map.of("ten-days", "begin"), null), "mia"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("“Ten days” is a wait for a time and “Begin” is a step");
        assertThatThrownBy(() -> moves.start("long-way", order(Map.of("ten-days", "none"), null), "mia"))
                .hasMessageContaining("Version 2 has no element \"none\"");
        assertThatThrownBy(() -> moves.preview("long-way", new MoveOrder(1, 1, null, null, null, null, false)))
                .hasMessageContaining("already");
    }

    @Test
    void shouldAskBeforeManyGoOnAtOnceBecauseTheirWaitIsOver() {
        var late = inside("late@example.test");
        walk.pass(Duration.ofDays(11));
        walk.publishChanged(DRAWING, "name=\"Late\"", "name=\"Too late\"");

        assertThat(moves.preview("long-way", order(Map.of(), null)).overdue()).isEqualTo(1);
        assertThatThrownBy(() -> moves.start("long-way", order(Map.of(), null), "mia"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("1 of these waits are over");

        assertThat(move(order(Map.of(), Overdue.LEAVE_OUT)))
                .extracting(LeadMove::moved, LeadMove::stayed)
                .containsExactly(0L, 1L);
        assertThat(move(order(Map.of(), Overdue.ANEW)).moved()).isEqualTo(1);
        walk.pass(Duration.ofDays(9));
        walk.runAll();
        assertThat(walk, late).isWaitingAt("ten-days");
        walk.pass(Duration.ofDays(2));
        walk.runAll();
        assertThat(walk, late).isWaitingAt("click-or-not");
    }

    @Test
    void shouldSpreadOverHoursThoseWhoseWaitIsOver() {
        var late = IntStream.range(0, 40)
                .mapToObj(i -> inside("late" + i + "@example.test"))
                .toList();
        walk.pass(Duration.ofDays(11));
        walk.publishChanged(DRAWING, "name=\"Late\"", "name=\"Too late\"");

        move(new MoveOrder(1, 2, null, null, Overdue.SPREAD, 10, false));

        walk.runAll();
        assertThat(stillWaiting(late)).isGreaterThan(35);
        walk.pass(Duration.ofHours(5));
        walk.runAll();
        assertThat(stillWaiting(late)).isBetween(5L, 35L);
        walk.pass(Duration.ofHours(6));
        walk.runAll();
        assertThat(stillWaiting(late)).isZero();
    }

    @Test
    void shouldHearTheEventThatTheOtherVersionWaitsFor() {
        var lead = inside("lead@example.test");
        walk.pass(Duration.ofDays(11));
        walk.runAll();
        assertThat(walk, lead).isWaitingAt("click-or-not");
        walk.publishChanged(DRAWING, "messageRef=\"click-message\"", "messageRef=\"reply-message\"");

        move(order(Map.of(), null));
        walk.happens(lead, "click");
        assertThat(walk, lead).isWaitingAt("click-or-not");
        walk.happens(lead, "reply");

        assertThat(walk, lead).isWaitingAt();
    }

    @Test
    void shouldMoveChosenLeadsAlone() {
        var chosen = inside("chosen@example.test");
        inside("other@example.test");
        walk.publishChanged(DRAWING, "name=\"Late\"", "name=\"Too late\"");

        var move = move(new MoveOrder(1, 2, List.of(chosen, "nobody"), null, null, null, false));

        assertThat(move).extracting(LeadMove::total, LeadMove::moved).containsExactly(1L, 1L);
        assertThat(inVersions()).containsExactly(1L, 1L);
    }

    @Test
    void shouldGoOnAfterACrashAndPauseAndCancel() {
        IntStream.range(0, 250).forEach(i -> walk.aLead("lead" + i + "@example.test", Map.of()));
        journeys.enrol("long-way", new Selection.All(), "test");
        finish();
        walk.publishChanged(DRAWING, "name=\"Late\"", "name=\"Too late\"");
        var id = moves.start("long-way", order(Map.of(), null), "mia").id();
        leadJobs.once();
        transaction.executeWithoutResult(status -> {
            leadJobs.once();
            status.setRollbackOnly();
        });

        assertThat(moves.get(id).moved()).isEqualTo(100);
        moves.pause(id);
        finish();
        assertThat(moves.get(id)).extracting(LeadMove::moved, LeadMove::percent).containsExactly(100L, 40);
        moves.resume(id);
        finish();

        assertThat(moves.get(id)).extracting(LeadMove::state, LeadMove::moved).containsExactly(LeadJobState.DONE, 250L);
        assertThat(inVersions()).containsExactly(250L, 0L);
        var back = moves.start("long-way", new MoveOrder(2, 1, null, null, null, null, false), "mia")
                .id();
        leadJobs.once();
        moves.cancel(back);
        finish();
        assertThat(inVersions()).containsExactly(150L, 100L);
        assertThat(Recount.counted(journeys, "long-way")).isEqualTo(Recount.recounted(jdbc));
    }

    private long stillWaiting(List<String> leads) {
        return leads.stream()
                .filter(lead -> walk.whereIs(lead).contains("ten-days"))
                .count();
    }

    private static MoveOrder order(Map<String, String> mapping, Overdue overdue) {
        return new MoveOrder(1, 2, null, mapping, overdue, null, false);
    }

    private LeadMove move(MoveOrder order) {
        var id = moves.start("long-way", order, "mia").id();
        finish();
        return moves.get(id);
    }

    private void finish() {
        while (leadJobs.once()) {
            // until all are done
        }
    }

    /** Leads inside by each version, newest first. */
    private List<Long> inVersions() {
        return versions.of("long-way").stream().map(JourneyVersion::inside).toList();
    }

    private String entered(String email) {
        var lead = walk.aLead(email, Map.of());
        walk.enrol("long-way", lead);
        return lead;
    }

    private String inside(String email) {
        var lead = entered(email);
        walk.run("begin");
        return lead;
    }
}
