package io.itinera.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mockito.AdditionalAnswers;
import org.mockito.Mockito;
import org.springframework.dao.DataAccessResourceFailureException;

/** What a crash, a second node or a line that cannot be stored does to an import. */
abstract class RestartContract extends ImportContract {
    private static final int GOOD_LINES = 14;
    private static final String TEXT =
            "Key,E-mail,Do Not Email\n" + lines(1, 10) + "k99,\"never closed\n" + ",,No\n" + lines(11, GOOD_LINES);

    @Test
    void shouldNeitherLoseNorDoubleALineWhereverItIsKilled() {
        everyFault(Killed::new);
    }

    @Test
    void shouldStayResumableWhereverTheDatabaseFails() {
        everyFault(() -> new DataAccessResourceFailureException("connection refused"));
    }

    private void everyFault(Supplier<Throwable> fault) {
        boolean reached = true;
        for (int point = 1; reached; point++) {
            startEmptyAgain();
            var id = start(TEXT, MAPPING);
            var faults = new FaultAt(point, fault);
            var faulty = importing(faults.around(ImportMapper.class, mapper), faults.around(Leads.class, leads), 6);

            reached = !completes(faulty);
            assertThat(imports.status(id).state()).isNotEqualTo(ImportState.FAILED);
            workOffWith(importing(mapper, leads, 6));

            assertComplete(id, "fault at point " + point);
            assertThat(faults.wasReached()).isEqualTo(reached);
        }
    }

    @Test
    void shouldLeaveAnImportToTheNodeThatIsAtIt() throws Exception {
        var id = start(TEXT, MAPPING);
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slowLeads = Mockito.mock(Leads.class, AdditionalAnswers.delegatesTo(leads));
        Mockito.doAnswer(call -> {
                    inside.countDown();
                    assertThat(goOn.await(30, TimeUnit.SECONDS)).isTrue();
                    return leads.upsertAll(call.getArgument(0), call.getArgument(1));
                })
                .when(slowLeads)
                .upsertAll(Mockito.anyList(), Mockito.anyString());
        var thread = Executors.newSingleThreadExecutor();
        try {
            var slow = thread.submit(() -> importing(mapper, slowLeads, 500).run());
            assertThat(inside.await(30, TimeUnit.SECONDS)).isTrue();

            boolean second = importNextLines.run();
            goOn.countDown();

            assertThat(second).isFalse();
            assertThat(slow.get(30, TimeUnit.SECONDS)).isTrue();
            assertComplete(id, "one node at a time");
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void shouldShareTheLinesBetweenTwoNodesAtOnce() throws Exception {
        var id = start("Key,E-mail,Do Not Email\n" + lines(1, 1_000), MAPPING);
        var node = importing(mapper, leads, 20);
        Callable<Integer> untilDone = () -> {
            int runs = 0;
            while (imports.status(id).state() != ImportState.DONE) {
                runs += node.run() ? 1 : 0;
            }
            return runs;
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            int runs = 0;
            for (var done : threads.invokeAll(List.of(untilDone, untilDone), 60, TimeUnit.SECONDS)) {
                runs += done.get();
            }

            assertThat(runs).isEqualTo(51);
        } finally {
            threads.shutdownNow();
        }
        assertThat(leads.count()).isEqualTo(1_000);
        assertThat(imports.status(id).read()).isEqualTo(1_000);
        assertThat(imports.status(id).created()).isEqualTo(1_000);
    }

    @Test
    void shouldLeaveOutOnlyTheLineThatCannotBeStored() {
        var id = start(TEXT, MAPPING);
        var choosy = Mockito.mock(Leads.class, AdditionalAnswers.delegatesTo(leads));
        Mockito.doAnswer(call -> {
                    List<LeadDraft> drafts = call.getArgument(0);
                    if (drafts.stream().anyMatch(draft -> "k7".equals(draft.externalId()))) {
                        throw new IllegalStateException("indigestible");
                    }
                    return leads.upsertAll(drafts, call.getArgument(1));
                })
                .when(choosy)
                .upsertAll(Mockito.anyList(), Mockito.anyString());

        workOffWith(importing(mapper, choosy, 500));

        assertThat(imports.status(id).created()).isEqualTo(GOOD_LINES - 1);
        assertThat(imports.errors(id, null, 10).items()).hasSize(3).first().satisfies(error -> {
            assertThat(error.line()).isEqualTo(8);
            assertThat(error.message()).contains("indigestible");
        });
    }

    @Test
    void shouldGiveUpWhereLineAfterLineCannotBeStored() {
        var id = start("Key,E-mail,Do Not Email\n" + lines(1, 30), MAPPING);
        var broken = Mockito.mock(Leads.class, call -> {
            throw new IllegalStateException("all is indigestible");
        });

        workOffWith(importing(mapper, broken, 500));

        assertThat(imports.status(id).state()).isEqualTo(ImportState.FAILED);
        assertThat(imports.status(id).failure()).contains("all is indigestible");
        assertThat(storedChunks()).isZero();
    }

    @Test
    void shouldFailAnImportWhoseStoredFileIsGone() {
        var id = start(TEXT, MAPPING);
        jdbc.update("DELETE FROM import_chunk");

        workOff();

        assertThat(imports.status(id).state()).isEqualTo(ImportState.FAILED);
        assertThat(imports.status(id).failure()).contains("upload the file again");
    }

    @Test
    void shouldForgetAnUploadThatBrokeOffWithItsNode() {
        mapper.begin("broken", "leads.csv", "marketing", ImportState.WAITING, "{}", clock.instant());
        mapper.addChunk("broken", 0, new byte[] {1});
        var sweep = new ForgetBrokenUploads(mapper, held, clock);

        sweep.run();
        assertThat(imports.status("broken").state()).isEqualTo(ImportState.WAITING);
        assertThat(importNextLines.run()).isFalse();
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        sweep.run();

        assertThat(imports.status("broken").state()).isEqualTo(ImportState.FAILED);
        assertThat(imports.status("broken").failure()).contains("broke off");
        assertThat(storedChunks()).isZero();
    }

    @Test
    void shouldThrowWhereTheDatabaseIsInTroubleSoThatTheWorkerWaits() {
        start(TEXT, MAPPING);
        var faults = new FaultAt(3, () -> new DataAccessResourceFailureException("connection refused"));
        var faulty = importing(faults.around(ImportMapper.class, mapper), leads, 5);

        assertThatThrownBy(() -> workOffWith(faulty)).hasMessageContaining("did not get past line 2");
    }

    private void assertComplete(String id, String description) {
        var status = imports.status(id);
        assertThat(status.state()).as(description).isEqualTo(ImportState.DONE);
        assertThat(status.read()).as(description).isEqualTo(GOOD_LINES + 2);
        assertThat(status.created()).as(description).isEqualTo(GOOD_LINES);
        assertThat(status.updated()).as(description).isZero();
        assertThat(status.rejected()).as(description).isEqualTo(2);
        assertThat(imports.errors(id, null, 10).items())
                .as(description)
                .extracting(ImportError::line)
                .containsExactly(12L, 13L);
        assertThat(leads.count()).as(description).isEqualTo(GOOD_LINES);
        assertThat(storedChunks()).as(description).isZero();
    }

    private static boolean completes(ImportNextLines faulty) {
        try {
            workOffWith(faulty);
            return true;
        } catch (RuntimeException | Killed e) {
            return false;
        }
    }

    private static void workOffWith(ImportNextLines worker) {
        boolean more = true;
        while (more) {
            more = worker.run();
        }
    }

    private void startEmptyAgain() {
        for (String table : List.of("import_job", "import_chunk", "import_error", "lead_profile", "lead_identity")) {
            jdbc.update("DELETE FROM " + table);
        }
    }
}
