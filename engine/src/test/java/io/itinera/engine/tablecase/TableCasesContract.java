package io.itinera.engine.tablecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.audit.AuditRow;
import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.SmallTable;
import io.itinera.engine.table.PublishTables;
import io.itinera.engine.tablecase.CaseOutcome.Difference;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class TableCasesContract extends EngineContract {
    private static final String KEY = "points";
    private static final String CASES = "case,lead.visits,expect points\nfew,4,1\nmany,5,2\nunknown,,\n";

    @Autowired
    private TableCases cases;

    @Autowired
    private PublishTables publishing;

    @Autowired
    private Audit audit;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void publish() {
        withdraw();
        publishing.publish(KEY, table("2"), "ana");
    }

    @AfterEach
    void withdraw() {
        repository.createDeploymentQuery().list().forEach(one -> repository.deleteDeployment(one.getId(), true));
    }

    @Test
    void shouldKeepCasesAndRunThem() {
        cases.save(KEY, CASES, "ana", null);

        var run = cases.run(KEY, null);
        var tried = cases.run(KEY, table("3"));

        assertThat(run.green()).isTrue();
        assertThat(run.passed()).isEqualTo(3);
        assertThat(run.remarks()).isEmpty();
        assertThat(tried.green()).isFalse();
        assertThat(tried.lines())
                .extracting(CaseOutcome::line, CaseOutcome::name, CaseOutcome::state)
                .containsExactly(
                        tuple(2, "few", CaseState.PASSED),
                        tuple(3, "many", CaseState.FAILED),
                        tuple(4, "unknown", CaseState.PASSED));
        assertThat(tried.lines().get(1).differences()).containsExactly(new Difference("points", "2", "3"));
        assertThat(tried.lines().get(1).rules()).containsExactly("rule 2");
    }

    @Test
    void shouldKeepTheOthersRunningWhereALineIsBad() {
        var run = cases.run(
                KEY,
                null,
                "case,lead.visits,expect points\n\"stray,4,1\nfew,4,1\nshort,4\n\n\"two\nlines\",5,2\nnone,x,2\n");

        assertThat(run.lines())
                .extracting(CaseOutcome::line, CaseOutcome::name, CaseOutcome::state)
                .containsExactly(
                        tuple(2, "", CaseState.NOT_RUN),
                        tuple(3, "few", CaseState.PASSED),
                        tuple(4, "short", CaseState.NOT_RUN),
                        tuple(6, "two\nlines", CaseState.PASSED),
                        tuple(8, "none", CaseState.FAILED));
        assertThat(run.lines().get(2).reason()).contains("2 cells");
    }

    @Test
    void shouldSayWhyATableHasNoAnswer() {
        var typed =
                table("2").replace("<inputExpression id=\"e0\">", "<inputExpression id=\"e0\" typeRef=\"integer\">");

        var run = cases.run(KEY, typed, CASES + "text,Select,1\n");

        assertThat(run.passed()).isEqualTo(3);
        assertThat(run.lines().get(3).state()).isEqualTo(CaseState.NOT_RUN);
        assertThat(run.lines().get(3).reason()).contains("Select");
    }

    @Test
    void shouldRemarkWhatTheCasesLeaveOut() {
        var run = cases.run(KEY, null, "case;lead.visits;expect point\nfew;4;\n");

        assertThat(run.passed()).isEqualTo(1);
        assertThat(run.remarks())
                .containsExactly(
                        "The table has no output \"point\"; it answers points. The column \"expect point\" tests nothing.",
                        "No case reaches rule 2 (rule 2). Add a line for it.");
    }

    @Test
    void shouldNotKeepWhatIsNoCasesFile() {
        assertThatThrownBy(() -> cases.save(KEY, "case,lead.visits\nfew,4\n", "ana", null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("expect");
        assertThatThrownBy(() -> cases.save(KEY, "a,a,expect x\n", "ana", null)).hasMessageContaining("twice");
        assertThatThrownBy(() -> cases.save(KEY, "lead,lead.x,expect x\n", "ana", null))
                .hasMessageContaining("beside \"lead.x\"");
        assertThatThrownBy(() -> cases.save(KEY, "", "ana", null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> cases.save(KEY, CASES + "x,1,1\n".repeat(5_000), "ana", null))
                .hasMessageContaining("5003 cases");
        assertThatThrownBy(() -> cases.save("none", CASES, "ana", null)).isInstanceOf(NotFound.class);
        assertThat(cases.of(KEY)).isEmpty();
        assertThatThrownBy(() -> cases.run(KEY, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void shouldRunFiveThousandCases() {
        var run = cases.run(KEY, null, "case,lead.visits,expect points\n" + "few,4,1\n".repeat(5_000));

        assertThat(run.passed()).isEqualTo(5_000);
    }

    @Test
    void shouldLetTwoWhoEditHearOfEachOther() {
        var first = cases.save(KEY, CASES, "ana", "");
        clock.advance(Duration.ofSeconds(1));
        cases.save(KEY, CASES + "one,1,1\n", "mia", first.mark());

        assertThatThrownBy(() -> cases.save(KEY, CASES, "ana", first.mark()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("by mia");
        cases.remove(KEY, "ana", null);
        cases.remove(KEY, "ana", null);

        assertThat(cases.of(KEY)).isEmpty();
        assertThat(audit.of(KEY, 9))
                .extracting(AuditRow::actor, AuditRow::deed, AuditRow::detail)
                .containsExactly(
                        tuple("ana", "cases.removed", "0 cases"),
                        tuple("mia", "cases.saved", "4 cases"),
                        tuple("ana", "cases.saved", "3 cases"));
    }

    @Test
    void shouldShipCasesUntilAPersonTouchesThem() {
        cases.ship(KEY, CASES);
        cases.ship(KEY, CASES + "one,1,1\n");
        assertThat(cases.of(KEY)).get().extracting(CaseFile::cases).isEqualTo(4);

        cases.remove(KEY, "ana", null);
        cases.ship(KEY, CASES);

        assertThat(cases.of(KEY)).isEmpty();
    }

    private static String table(String many) {
        return new SmallTable(KEY, "UNIQUE", List.of("lead.visits"), List.of("points"))
                .rule("< 5", "1")
                .rule(">= 5", many)
                .text();
    }
}
