package io.itinera.engine.bpmn.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that run batches of due jobs for as long as there are any, then wait until a job is added or a moment has
 * passed. Any number of them, on any number of nodes, work on one database without knowing of each other.
 */
class BatchJobExecutor extends JobExecutor {
    private static final Logger LOG = LoggerFactory.getLogger(BatchJobExecutor.class);
    private static final Duration LONGEST_PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(30);

    private final Supplier<JobBatches> batches;
    private final int threads;
    private final int jobsABatch;
    private final List<Thread> running = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int hints;
    private volatile boolean stopping;

    BatchJobExecutor(Supplier<JobBatches> batches, int threads, int jobsABatch) {
        this.batches = batches;
        this.threads = threads;
        this.jobsABatch = jobsABatch;
    }

    @Override
    protected void startExecutingJobs() {
        stopping = false;
        for (int i = 1; i <= threads; i++) {
            var thread = new Thread(this::work, "journey-jobs-" + i);
            running.add(thread);
            thread.start();
        }
    }

    @Override
    protected void stopExecutingJobs() {
        stopping = true;
        hint(threads);
        try {
            for (var thread : running) {
                thread.join(PATIENCE_AT_STOP.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.clear();
    }

    @Override
    public void jobWasAdded() {
        hint(1);
    }

    /** Nothing is handed out here: every thread finds its own batches. */
    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl processEngine) {
        jobWasAdded();
    }

    private void work() {
        int failures = 0;
        while (!stopping) {
            try {
                int done = runBatch();
                failures = 0;
                if (done == jobsABatch) {
                    hint(1);
                } else if (done == 0) {
                    await(Duration.ofMillis(getWaitTimeInMillis()));
                }
            } catch (RuntimeException e) {
                failures++;
                LOG.warn("Due jobs cannot be run now; they stay due and are tried again.", e);
                pauseAfter(failures);
            }
        }
    }

    private int runBatch() {
        Context.setJobExecutorContext(new EveryJobFromTheDatabase());
        try {
            return batches.get().run(jobsABatch);
        } finally {
            Context.removeJobExecutorContext();
        }
    }

    private void pauseAfter(int failures) {
        long longest = Math.min(LONGEST_PAUSE_AFTER_FAILURE.toMillis(), 100L << Math.min(failures, 10));
        await(Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest)));
    }

    private void hint(int threadsToWake) {
        lock.lock();
        try {
            hints = Math.min(threads, hints + threadsToWake);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void await(Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (hints == 0 && left > 0 && !stopping) {
                left = changed.awaitNanos(left);
            }
            hints = Math.max(0, hints - 1);
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** A follow-up job is found like any other: the engine need not queue it for this thread. */
    private static final class EveryJobFromTheDatabase extends JobExecutorContext {
        @Override
        public boolean isExecutingExclusiveJob() {
            return false;
        }
    }
}
