package io.itinera.engine.bpmn.batch;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs one job in a transaction of its own and, where it fails, does what the engine does then: one try less, a pause,
 * an incident after the last. A collision with somebody else's transaction is nobody's failure: the job stays due.
 */
@Component
class RunAlone {
    private static final Logger LOG = LoggerFactory.getLogger(RunAlone.class);

    private final JobMapper jobs;
    private final InstancesTogether instances;
    private final ProcessEngineConfigurationImpl engine;
    private final Clock clock;

    RunAlone(JobMapper jobs, InstancesTogether instances, ProcessEngineConfigurationImpl engine, Clock clock) {
        this.clock = clock;
        this.jobs = jobs;
        this.instances = instances;
        this.engine = engine;
    }

    /** @throws RuntimeException where the database cannot be reached; nothing is lost then */
    void run(String jobId) {
        var failures = new JobFailureCollector(jobId);
        try {
            engine.getCommandExecutorTxRequired().execute(context -> {
                if (isFree(jobId)) {
                    new ExecuteJobsCmd(jobId, failures).execute(context);
                }
                return null;
            });
        } catch (RuntimeException e) {
            if (Failures.isOfTheConnection(e)) {
                throw e;
            }
            if (Failures.isCollision(e)) {
                LOG.debug("Job {} collided with another transaction and stays due.", jobId, e);
            } else {
                failures.setFailure(e);
                record(failures);
            }
        }
    }

    private boolean isFree(String jobId) {
        var claimed = jobs.claimAgain(List.of(jobId), Date.from(clock.instant()));
        return !claimed.isEmpty()
                && (claimed.get(0).root() == null
                        || !instances.lock(List.of(claimed.get(0).root())).isEmpty());
    }

    private void record(JobFailureCollector failures) {
        LOG.warn(
                "Job {} failed at \"{}\"; it is tried again later, or waits as an incident in Cockpit.",
                failures.getJobId(),
                failures.getFailedActivityId(),
                failures.getFailure());
        var executor = engine.getCommandExecutorTxRequired();
        try {
            executor.execute(new FailedJobListener(executor, failures));
        } catch (OptimisticLockingException e) {
            LOG.debug("Somebody else changed job {} meanwhile; it is tried again.", failures.getJobId(), e);
        }
    }
}
