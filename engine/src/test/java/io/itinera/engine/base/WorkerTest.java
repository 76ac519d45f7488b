package io.itinera.engine.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class WorkerTest {
    private static final Duration NEVER = Duration.ofHours(1);

    private final Semaphore looked = new Semaphore(0);
    private final AtomicBoolean databaseIsDown = new AtomicBoolean();
    private Worker worker = worker(true, this::look);

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
    void shouldOutliveAnError() throws InterruptedException {
        var first = new AtomicBoolean(true);
        worker = worker(true, () -> {
            looked.release();
            if (first.getAndSet(false)) {
                throw new StackOverflowError();
            }
            return false;
        });
        worker.start();
        awaitLook();

        worker.wake();

        awaitLook();
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
    void shouldStayOutOfItWhereItIsSwitchedOff() {
        worker = worker(false, this::look);

        assertThat(worker.isAutoStartup()).isFalse();
        assertThat(worker.isRunning()).isFalse();
    }

    @Test
    void shouldDoAllThatIsWaitingOnTheCallersThread() {
        var left = new AtomicInteger(3);
        worker = worker(false, () -> left.decrementAndGet() > 0);

        worker.drain();

        assertThat(left).hasValue(0);
    }

    @Test
    void shouldWorkSideBySideWhereThereIsMoreThanOneCanTakeOn() throws Exception {
        var together = new CyclicBarrier(3);
        worker = new Worker("test", NEVER, true, 2, stopping -> {
            try {
                together.await(30, TimeUnit.SECONDS);
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
            return false;
        });

        worker.start();

        together.await(30, TimeUnit.SECONDS);
    }

    @Test
    void shouldTellALongPieceThatTheProgramStops() throws InterruptedException {
        worker = new Worker("test", NEVER, true, 1, stopping -> {
            looked.release();
            while (!stopping.getAsBoolean()) {
                Thread.onSpinWait();
            }
            return true;
        });
        worker.start();
        awaitLook();

        worker.stop();

        assertThat(worker.isRunning()).isFalse();
    }

    @Test
    void shouldWakeOnceForAllThatATransactionAdded() throws InterruptedException {
        worker.start();
        awaitLook();
        TransactionSynchronizationManager.initSynchronization();
        try {
            worker.wakeAfterCommit();
            worker.wakeAfterCommit();

            var added = TransactionSynchronizationManager.getSynchronizations();

            assertThat(added).hasSize(1);
            assertThat(looked.availablePermits()).isZero();
            added.get(0).afterCommit();
            awaitLook();
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    private boolean look() {
        looked.release();
        if (databaseIsDown.get()) {
            throw new DataAccessResourceFailureException("connection refused");
        }
        return false;
    }

    private static Worker worker(boolean enabled, BooleanSupplier work) {
        return new Worker("test", NEVER, enabled, work);
    }

    private void awaitLook() throws InterruptedException {
        assertThat(looked.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
    }
}
