package io.itinera.engine.base;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does one kind of work in the background: at once when woken, else every now and then, so that work left over by a
 * node that died is found. Stops between two pieces of work when the program stops; nobody is interrupted, for an
 * embedded database closes its file when a thread is interrupted while it writes.
 */
public final class Worker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    /** How many looks of the one on watch the others sleep through, unless they are woken. */
    private static final int RELIEF = 6;

    private static final Duration STOP_WITHIN = Duration.ofSeconds(60);

    private final String name;
    private final Duration pollEvery;
    private final boolean enabled;
    private final int threads;
    private final Work work;
    private final Semaphore wakeUps = new Semaphore(0);
    private final Semaphore watch = new Semaphore(1);
    private volatile List<Thread> crew = List.of();

    /** One bounded piece of work. */
    @FunctionalInterface
    public interface Work {
        /**
         * @param stopping true once the program stops: a long piece gives back what it has not begun
         * @return whether more may be waiting
         */
        boolean piece(BooleanSupplier stopping);
    }

    /**
     * @param enabled whether it starts with the program; false where this node leaves the work to others, or to a test
     * @param threads how many work side by side
     */
    public Worker(String name, Duration pollEvery, boolean enabled, int threads, Work work) {
        this.name = name;
        this.pollEvery = pollEvery;
        this.enabled = enabled;
        this.threads = threads;
        this.work = work;
    }

    /** As the other, with one thread and short pieces. */
    public Worker(String name, Duration pollEvery, boolean enabled, BooleanSupplier work) {
        this(name, pollEvery, enabled, 1, stopping -> work.getAsBoolean());
    }

    /**
     * Wakes one thread; where that finds more than it can take on, it wakes the next. Of those that rest, one looks every
     * now and then; a piece of work that takes long should wake another at its beginning, which then keeps the watch.
     */
    public void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    /** Wakes once the present transaction is committed, so that the worker sees what it wrote. */
    public void wakeAfterCommit() {
        AfterCommit.run(new Wake(this));
    }

    /**
     * Does one piece, on the caller's thread.
     *
     * @return whether more may be waiting
     */
    public boolean once() {
        return work.piece(() -> false);
    }

    /** Does all that is waiting now, on the caller's thread. */
    public void drain() {
        while (once()) {
            // until nothing is left
        }
    }

    @Override
    public boolean isAutoStartup() {
        return enabled;
    }

    @Override
    public synchronized void start() {
        if (crew.isEmpty()) {
            crew = IntStream.rangeClosed(1, threads).mapToObj(this::thread).toList();
            crew.forEach(Thread::start);
        }
    }

    @Override
    public synchronized void stop() {
        var leaving = crew;
        crew = List.of();
        wakeUps.release(leaving.size());
        try {
            for (var thread : leaving) {
                thread.join(STOP_WITHIN.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !crew.isEmpty();
    }

    private Thread thread(int number) {
        var thread = new Thread(this::work, threads == 1 ? name : name + "-" + number);
        thread.setDaemon(true);
        return thread;
    }

    private boolean stopping() {
        return !crew.contains(Thread.currentThread());
    }

    private void work() {
        var pause = pollEvery;
        while (!stopping()) {
            try {
                if (work.piece(this::stopping)) {
                    shareWithNext();
                } else {
                    rest(pollEvery);
                }
                pause = pollEvery;
            } catch (RuntimeException | Error e) {
                // Errors too: this thread's end would stop the work of the node, and nobody would notice.
                LOG.error("{} broke off; what it was doing stays queued and is tried again in {}.", name, pause, e);
                rest(pause);
                pause = longer(pause);
            }
        }
    }

    private void shareWithNext() {
        if (threads > 1) {
            wake();
        }
    }

    private Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : longest(pollEvery, LONGEST_PAUSE);
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void rest(Duration atMost) {
        if (stopping()) {
            return;
        }
        boolean watching = watch.tryAcquire();
        try {
            long millis = atMost.toMillis() * (watching ? 1 : RELIEF);
            wakeUps.tryAcquire(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            LOG.warn("{} was told from outside to end; this node leaves its work to others.", name);
            crew = List.of();
        } finally {
            if (watching) {
                watch.release();
            }
        }
    }

    /** One for all that a transaction adds: they are equal. */
    private record Wake(Worker worker) implements Runnable {
        @Override
        public void run() {
            worker.wake();
        }
    }
}
