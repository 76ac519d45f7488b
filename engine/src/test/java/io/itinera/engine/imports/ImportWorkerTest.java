package io.itinera.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.kit.SettableClock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.unit.DataSize;

class ImportWorkerTest {
    private final Semaphore looked = new Semaphore(0);
    private final AtomicBoolean databaseIsDown = new AtomicBoolean();
    private final ImportNextLines importNextLines = Mockito.mock(ImportNextLines.class);
    private ImportWorker worker = worker(true);

    @AfterEach
    void stop() {
        worker.stop();
    }

    @Test
    void shouldLookForWorkAtTheStartAndWheneverItIsWoken() throws InterruptedException {
        worker.start();
        awaitLook();

        worker.wake();
        awaitLook();

        assertThat(worker.isRunning()).isTrue();
    }

    @Test
    void shouldOutliveADatabaseThatIsDown() throws InterruptedException {
        databaseIsDown.set(true);
        worker.start();
        awaitLook();
        databaseIsDown.set(false);

        worker.wake();
        awaitLook();

        assertThat(worker.isRunning()).isTrue();
    }

    @Test
    void shouldStopAndStartAgain() throws InterruptedException {
        worker.start();
        awaitLook();
        worker.stop();
        assertThat(worker.isRunning()).isFalse();

        looked.drainPermits();
        worker.start();

        awaitLook();
    }

    @Test
    void shouldStayOutOfItWhereImportsAreSwitchedOff() {
        worker = worker(false);

        worker.start();

        assertThat(worker.isRunning()).isFalse();
    }

    private ImportWorker worker(boolean enabled) {
        Mockito.when(importNextLines.run()).thenAnswer(call -> {
            looked.release();
            if (databaseIsDown.get()) {
                throw new DataAccessResourceFailureException("connection refused");
            }
            return false;
        });
        return new ImportWorker(
                importNextLines,
                Mockito.mock(ForgetBrokenUploads.class),
                new ImportSettings(enabled, DataSize.ofMegabytes(1), 500),
                new SettableClock());
    }

    private void awaitLook() throws InterruptedException {
        assertThat(looked.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    }
}
