package io.itinera.engine.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.base.Conflict;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.Test;

/** What a dry run reads and keeps in any of the databases. */
abstract class DryRunContract extends DryRunSetting {
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
}
