package io.itinera.engine.base;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A thread that does one kind of work in the background: at once when woken, else every now and then, so that work
 * left over by a node that died is found. Stops between two pieces of work when the program stops.
 */
public final class Worker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final long STOP_WITHIN_MILLIS = 30_000;

    private final String name;
    private final Duration pollEvery;
    private final boolean enabled;
    private final BooleanSupplier work;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile Thread thread;

    /**
     * @param enabled false where tests call the work themselves
     * @param work does one bounded piece; answers true where more may be waiting
     */
    public Worker(String name, Duration pollEvery, boolean enabled, BooleanSupplier work) {
        this.name = name;
        this.pollEvery = pollEvery;
        this.enabled = enabled;
        this.work = work;
    }

    public void wake() {
        wakeUps.release();
    }

    /** Wakes once the present transaction is committed, so that the worker sees what it wrote. */
    public void wakeAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    /** Does all that is waiting now, on the caller's thread. */
    public void drain() {
        while (work.getAsBoolean()) {
            // until nothing is left
        }
    }

    @Override
    public synchronized void start() {
        if (enabled && thread == null) {
            thread = new Thread(this::runUntilStopped, name);
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        wake();
        try {
            running.join(STOP_WITHIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void runUntilStopped() {
        while (Thread.currentThread() == thread) {
            if (!didWork()) {
                await();
            }
        }
    }

    private boolean didWork() {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.error(
                    "{} was interrupted; what it was doing stays queued and is tried again in {}.", name, pollEvery, e);
            return false;
        }
    }

    private void await() {
        try {
            if (wakeUps.tryAcquire(pollEvery.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            thread = null;
        }
    }
}
