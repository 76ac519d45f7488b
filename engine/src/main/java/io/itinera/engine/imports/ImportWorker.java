package io.itinera.engine.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread of this node that works on imports, its own and those of nodes that died. */
@Component
class ImportWorker implements SmartLifecycle {
    /** How long an import can lie before a node that was not told of it looks. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration SWEEP_EVERY = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final ImportNextLines importNextLines;
    private final ForgetBrokenUploads forgetBrokenUploads;
    private final ImportSettings settings;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean stopping;
    private volatile Thread thread;
    private Instant nextSweep = Instant.EPOCH;

    ImportWorker(
            ImportNextLines importNextLines,
            ForgetBrokenUploads forgetBrokenUploads,
            ImportSettings settings,
            Clock clock) {
        this.importNextLines = importNextLines;
        this.forgetBrokenUploads = forgetBrokenUploads;
        this.settings = settings;
        this.clock = clock;
    }

    /** There is something to import now. */
    void wake() {
        bell.release();
    }

    @Override
    public void start() {
        if (settings.enabled()) {
            stopping = false;
            thread = new Thread(this::work, "imports");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Waits for the lines in hand; the thread is never interrupted, for H2 would close its file then. */
    @Override
    public void stop() {
        var working = thread;
        stopping = true;
        bell.release();
        try {
            if (working != null) {
                working.join(TimeUnit.SECONDS.toMillis(30));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        var pause = LOOK_EVERY;
        while (!stopping) {
            try {
                workOff();
                pause = LOOK_EVERY;
            } catch (RuntimeException e) {
                LOG.warn("Imports stay where they are, next try in {} s: {}", pause.toSeconds(), e.getMessage(), e);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
            await(pause);
        }
    }

    private void workOff() {
        while (!stopping && importNextLines.run()) {
            LOG.trace("imported some lines");
        }
        var now = clock.instant();
        if (!now.isBefore(nextSweep)) {
            nextSweep = now.plus(SWEEP_EVERY);
            forgetBrokenUploads.run();
        }
    }

    private void await(Duration pause) {
        try {
            bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
            bell.drainPermits();
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }
}
