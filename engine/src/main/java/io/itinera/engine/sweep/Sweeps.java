package io.itinera.engine.sweep;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Background jobs that go through all leads, a segment's or listed ones, and do something for each. They show how far they
 * are, can be paused, resumed and cancelled, and continue where they were after a restart or a crash.
 */
@Component
public class Sweeps {
    private static final long LOOK_EVERY_MILLIS = 100;

    private final StoredSweeps stored;
    private final RunSweeps run;
    private final SweepWorkers workers;

    Sweeps(StoredSweeps stored, RunSweeps run, SweepWorkers workers) {
        this.stored = stored;
        this.run = run;
        this.workers = workers;
    }

    /**
     * @param work name of the {@link LeadWork}
     * @throws NotFound where the selection names no segment
     */
    public Sweep start(String work, String subject, Selection selection, String by) {
        var sweep = stored.create(work, subject, selection, by);
        workers.sweepsWaiting();
        return sweep;
    }

    /** @throws NotFound where there is none of that id that does that work */
    public Sweep get(String work, String id) {
        return stored.get(work, id);
    }

    /** Newest first. */
    public List<Sweep> latest(String work, String subject, int limit) {
        return stored.latest(work, subject, limit);
    }

    /**
     * Nothing is done by it any more until it is resumed. Pausing twice is harmless.
     *
     * @throws Conflict where it has come to its end
     */
    public Sweep pause(String work, String id) {
        return stored.pause(work, id);
    }

    /**
     * Goes on with the lead after the last one that was looked at. Resuming a running one is harmless.
     *
     * @throws Conflict where it has come to its end
     */
    public Sweep resume(String work, String id) {
        var resumed = stored.resume(work, id);
        workers.sweepsWaiting();
        return resumed;
    }

    /**
     * What is done stays done, the rest does not come. Cancelling twice is harmless.
     *
     * @throws Conflict where all leads were looked at already
     */
    public Sweep cancel(String work, String id) {
        return stored.cancel(work, id);
    }

    /** Waits until it ends or is paused, but no longer than given; answers it as it is then. */
    public Sweep await(String work, String id, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        var sweep = stored.get(work, id);
        while (sweep.running() && System.nanoTime() < deadline) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return sweep;
            }
            sweep = stored.get(work, id);
        }
        return sweep;
    }

    /** Does a piece of what is to be done, on the caller's thread. @return whether there was something to do */
    public boolean work() {
        return run.run();
    }
}
