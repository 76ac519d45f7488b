package io.itinera.engine.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.audit.AuditRow;
import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.base.Worker;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.kit.AtOnce;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.SmallTable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishing by ourselves: at once, later, and back again. */
abstract class TablesContract extends EngineContract {
    private static final String KEY = "size";

    @Autowired
    private PublishTables publishing;

    @Autowired
    private TableVersions versions;

    @Autowired
    private PlannedTables planned;

    @Autowired
    @Qualifier("plannedTableWorker")
    private Worker worker;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Audit audit;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    @AfterEach
    void withdraw() {
        repository.createDeploymentQuery().list().forEach(one -> repository.deleteDeployment(one.getId(), true));
    }

    @Test
    void shouldListWhoPublishedWhatAndTakeAVersionBack() {
        publishing.publish(KEY, table(10), "ana");
        clock.advance(Duration.ofDays(1));
        publishing.publish(KEY, table(20), "mia");
        clock.advance(Duration.ofDays(1));

        var back = publishing.rollBack(KEY, 1, "ana");

        assertThat(back).isEqualTo(new Publishing(KEY, 3, false));
        assertThat(answer()).isEqualTo(10);
        assertThat(versions.of(KEY))
                .extracting(
                        TableVersion::version,
                        TableVersion::publishedBy,
                        TableVersion::publishedAt,
                        TableVersion::note,
                        TableVersion::newest)
                .containsExactly(
                        tuple(3, "ana", clock.instant(), "Version 1 once more", true),
                        tuple(2, "mia", clock.instant().minus(Duration.ofDays(1)), null, false),
                        tuple(1, "ana", clock.instant().minus(Duration.ofDays(2)), null, false));
        assertThat(versions.file(KEY, 2)).isEqualTo(table(20));
        assertThat(audit.of(KEY, 9))
                .extracting(AuditRow::actor, AuditRow::deed, AuditRow::detail)
                .containsExactly(tuple("ana", "table.rolled-back", "version 1 as version 3"));
        assertThat(audit.of("size.dmn", 9)).hasSize(3);
        assertThatThrownBy(() -> publishing.rollBack(KEY, 1, "ana")).isInstanceOf(Conflict.class);
    }

    @Test
    void shouldPublishTheSameFileOnce() {
        publishing.publish(KEY, table(10), "ana");

        assertThat(publishing.publish(KEY, table(10), "mia")).isEqualTo(new Publishing(KEY, 1, true));
        assertThat(versions.of(KEY)).hasSize(1);
    }

    @Test
    void shouldTellWhatDiffersBetweenVersions() {
        publishing.publish(KEY, table(10), "ana");
        publishing.publish(KEY, table(20), "ana");

        var comparison = versions.compare(KEY, 1, 2);

        assertThat(comparison.from().version()).isEqualTo(1);
        assertThat(comparison.tables())
                .singleElement()
                .satisfies(change -> assertThat(change.rules())
                        .singleElement()
                        .satisfies(rule -> assertThat(rule.cells().stream().filter(CellChange::changed))
                                .containsExactly(CellChange.of("points", "10", "20"))));
        assertThat(versions.compare(KEY, 2, 2).tables()).isEmpty();
    }

    @Test
    void shouldNotLetABadTableReplaceAGoodOne() {
        publishing.publish(KEY, table(10), "ana");

        assertThatThrownBy(() -> publishing.publish(KEY, contradictory(), "ana"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("both hold");
        assertThatThrownBy(() -> publishing.publish(KEY, table(20).replace(">20<", ">20 +<"), "ana"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("rule 1, output");
        assertThatThrownBy(() -> publishing.publish("other", table(20), "ana"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no decision \"other\" but size");
        assertThatThrownBy(() -> publishing.publish(KEY, "no xml", "ana")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> publishing.publish(KEY, " ", "ana")).isInstanceOf(InvalidInput.class);

        assertThat(answer()).isEqualTo(10);
        assertThat(versions.of(KEY)).hasSize(1);
    }

    @Test
    void shouldSayWhatIsNotThere() {
        assertThatThrownBy(() -> versions.of("none")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> versions.changes("none", table(1))).isInstanceOf(NotFound.class);
        publishing.publish(KEY, table(10), "ana");
        assertThatThrownBy(() -> versions.compare(KEY, 1, 9))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("version 9");
        assertThatThrownBy(() -> publishing.rollBack(KEY, 9, "ana")).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldPublishAPlannedTableWhenItsTimeHasComeAndNotBefore() {
        publishing.publish(KEY, table(10), "ana");
        var plan = planned.plan(KEY, table(20), inHours(2), "mia");

        worker.drain();
        assertThat(answer()).isEqualTo(10);
        assertThat(versions.of(KEY)).hasSize(1);
        clock.advance(Duration.ofHours(2));
        worker.drain();
        worker.drain();

        assertThat(answer()).isEqualTo(20);
        assertThat(planned.get(KEY, plan.id()))
                .extracting(PlannedTable::state, PlannedTable::version, PlannedTable::failure)
                .containsExactly(PlanState.PUBLISHED, 2, null);
        assertThat(versions.of(KEY).get(0))
                .extracting(TableVersion::publishedBy, TableVersion::note)
                .containsExactly("mia", "Planned by mia");
        assertThat(audit.of(KEY, 9)).extracting(AuditRow::deed).containsExactly("table.planned");
        assertThatThrownBy(() -> planned.cancel(KEY, plan.id(), "ana"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("version 2");
    }

    @Test
    void shouldPublishOnceAndInOrderOnSeveralNodesAndAfterACrash() {
        publishing.publish(KEY, table(1), "ana");
        for (int hour = 1; hour <= 5; hour++) {
            planned.plan(KEY, table(10 * hour), inHours(hour), "mia");
        }
        clock.advance(Duration.ofHours(5));
        transaction.executeWithoutResult(status -> {
            // a node that dies in the midst of it
            publishing.publish(KEY, table(10), "mia");
            status.setRollbackOnly();
        });

        AtOnce.run(IntStream.range(0, 4)
                .mapToObj(node -> (Callable<Boolean>) () -> {
                    worker.drain();
                    return true;
                })
                .toList());

        assertThat(versions.of(KEY)).extracting(TableVersion::version).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(planned.of(KEY)).extracting(PlannedTable::version).containsExactlyInAnyOrder(2, 3, 4, 5, 6);
        assertThat(versions.file(KEY, 3)).isEqualTo(table(20));
        assertThat(answer()).isEqualTo(50);
    }

    @Test
    void shouldLeaveTheGoodTableWhereAPlannedOneIsRefusedAtItsTime() {
        publishing.publish(KEY, table(10), "ana");
        var plan = planned.plan(KEY, table(20), inHours(1), "mia");
        var other = planned.plan(KEY, table(30), inHours(1), "mia");
        spoil(plan.id());
        clock.advance(Duration.ofHours(1));

        worker.drain();

        assertThat(planned.get(KEY, plan.id()))
                .extracting(PlannedTable::state, PlannedTable::version)
                .containsExactly(PlanState.FAILED, null);
        assertThat(planned.get(KEY, plan.id()).failure()).contains("both hold");
        assertThat(planned.get(KEY, other.id()).state()).isEqualTo(PlanState.PUBLISHED);
        assertThat(answer()).isEqualTo(30);
        assertThat(audit.of(KEY, 1)).extracting(AuditRow::deed).containsExactly("table.plan-failed");
    }

    @Test
    void shouldRefuseToPlanWhatCouldNotBePublishedNow() {
        publishing.publish(KEY, table(10), "ana");

        assertThatThrownBy(() -> planned.plan(KEY, contradictory(), inHours(1), "mia"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("both hold");
        assertThatThrownBy(() -> planned.plan(KEY, table(20), clock.instant(), "mia"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("over");
        assertThatThrownBy(() -> planned.plan(KEY, table(20), inHours(24 * 400), "mia"))
                .isInstanceOf(InvalidInput.class);
        assertThat(planned.of(KEY)).isEmpty();
        assertThat(versions.of(KEY)).hasSize(1);
        assertThat(audit.of(KEY, 9)).isEmpty();
    }

    @Test
    void shouldCancelWhatIsPlanned() {
        publishing.publish(KEY, table(10), "ana");
        var plan = planned.plan(KEY, table(20), inHours(1), "mia");

        planned.cancel(KEY, plan.id(), "ana");
        planned.cancel(KEY, plan.id(), "ana");
        clock.advance(Duration.ofHours(2));
        worker.drain();

        assertThat(answer()).isEqualTo(10);
        assertThat(planned.of(KEY))
                .extracting(PlannedTable::state, PlannedTable::endedBy)
                .containsExactly(tuple(PlanState.CANCELLED, "ana"));
        assertThat(audit.of(KEY, 9))
                .extracting(AuditRow::deed)
                .containsExactly("table.plan-cancelled", "table.planned");
        assertThatThrownBy(() -> planned.cancel("other", plan.id(), "ana")).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldSayThatAPlannedTableWasOvertaken() {
        publishing.publish(KEY, table(10), "ana");
        var plan = planned.plan(KEY, table(20), inHours(1), "mia");
        assertThat(plan.overtakenBy()).isNull();

        publishing.publish(KEY, table(30), "ana");

        assertThat(planned.of(KEY)).extracting(PlannedTable::overtakenBy).containsExactly(2);
    }

    private Instant inHours(int hours) {
        return clock.instant().plus(Duration.ofHours(hours));
    }

    private Object answer() {
        return ((Number) decisions.evaluate(KEY, Map.of("n", 1)).single().get("points")).intValue();
    }

    /** As if a check had come since. */
    private void spoil(String planId) {
        jdbc.update("UPDATE planned_table SET dmn = ? WHERE id = ?", contradictory(), planId);
    }

    private static String table(int points) {
        return new SmallTable(KEY, "UNIQUE", List.of("n"), List.of("points"))
                .rule("< 5", String.valueOf(points))
                .rule(">= 5", "0")
                .text();
    }

    private static String contradictory() {
        return new SmallTable(KEY, "UNIQUE", List.of("n"), List.of("points"))
                .rule("<= 5", "1")
                .rule(">= 5", "0")
                .text();
    }
}
