package io.itinera.engine.message;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Spares a new message the wait for the next look: dispatchers of this node are woken once its order is committed. */
@Component
class WakeDispatchers {
    private final Semaphore work = new Semaphore(0);

    void afterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            now();
            return;
        }
        if (TransactionSynchronizationManager.getSynchronizations().stream().noneMatch(Wake.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new Wake());
        }
    }

    /** Wakes every dispatcher, for their last time. */
    void all(int dispatchers) {
        work.release(dispatchers);
    }

    /** Wakes one dispatcher; where it finds more than it can take on, it wakes the next. */
    void now() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    void await(Duration atMost) throws InterruptedException {
        work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private class Wake implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            now();
        }
    }
}
