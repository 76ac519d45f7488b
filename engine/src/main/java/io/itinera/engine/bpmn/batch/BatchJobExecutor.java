package io.itinera.engine.bpmn.batch;

import io.itinera.engine.base.Worker;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;

/**
 * Runs batches of due jobs for as long as there are any, then waits until a job is added or a moment has passed. Any
 * number of threads, on any number of nodes, work on one database without knowing of each other.
 */
class BatchJobExecutor extends JobExecutor {
    private final Supplier<JobBatches> batches;
    private final int jobsABatch;
    private final Worker worker;

    BatchJobExecutor(Supplier<JobBatches> batches, int threads, int jobsABatch, Duration lookEvery) {
        this.batches = batches;
        this.jobsABatch = jobsABatch;
        this.worker = new Worker("journey-jobs", lookEvery, true, threads, stopping -> runBatch());
        setWaitTimeInMillis((int) lookEvery.toMillis());
    }

    @Override
    protected void startExecutingJobs() {
        worker.start();
    }

    @Override
    protected void stopExecutingJobs() {
        worker.stop();
    }

    @Override
    public void jobWasAdded() {
        worker.wake();
    }

    /** Nothing is handed out here: every thread finds its own batches. */
    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl processEngine) {
        jobWasAdded();
    }

    private boolean runBatch() {
        Context.setJobExecutorContext(new EveryJobFromTheDatabase());
        try {
            return batches.get().run(jobsABatch) > 0;
        } finally {
            Context.removeJobExecutorContext();
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
