package io.itinera.engine.bpmn.batch;

import io.itinera.engine.bpmn.batch.JobMapper.ClaimedJob;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs due jobs, many in one transaction. The row locks of jobs and instances are the leases: they keep other threads
 * and nodes away, end with the transaction, and die with the process, so a crash leaves nothing to clean up and no lock
 * to wait for. Where a batch fails, its halves are tried again, down to the job at fault, which alone loses a try.
 */
@Component
public class JobBatches {
    private static final Logger LOG = LoggerFactory.getLogger(JobBatches.class);
    private static final int LOOKS_PAST_PAUSED = 20;

    private final JobMapper jobs;
    private final ProcessEngineConfigurationImpl engine;
    private final Clock clock;
    private final InstancesTogether instances;
    private final RunAlone runAlone;
    private final ParkedJobs parked;

    JobBatches(
            JobMapper jobs,
            ProcessEngineConfigurationImpl engine,
            InstancesTogether instances,
            RunAlone runAlone,
            ParkedJobs parked,
            Clock clock) {
        this.parked = parked;
        this.clock = clock;
        this.jobs = jobs;
        this.engine = engine;
        this.instances = instances;
        this.runAlone = runAlone;
    }

    /**
     * Runs the most urgent due jobs together.
     *
     * @return how many were tried; none where nothing is due or others are at work on what is
     * @throws RuntimeException where the database cannot be reached; nothing is lost then
     */
    public int run(int atMost) {
        var claimed = new ArrayList<ClaimedJob>();
        try {
            engine.getCommandExecutorTxRequired().execute(context -> {
                claimed.addAll(claim(atMost));
                walk(claimed, context);
                return null;
            });
        } catch (RuntimeException e) {
            if (claimed.isEmpty() && Failures.isCollision(e)) {
                return 0;
            }
            inHalves(ofInstances(claimed), e);
        }
        claimed.stream().filter(job -> job.root() == null).forEach(job -> runAlone.run(job.id()));
        return claimed.size();
    }

    private List<ClaimedJob> claim(int atMost) {
        var now = Date.from(clock.instant());
        for (Long priority = jobs.priorityBelow(Long.MAX_VALUE);
                priority != null;
                priority = jobs.priorityBelow(priority)) {
            var due = onePerFreeInstance(claim(priority, now, atMost));
            if (!due.isEmpty()) {
                return due;
            }
        }
        return List.of();
    }

    /** What is paused is put aside until something comes up that is not. */
    private List<ClaimedJob> claim(long priority, Date now, int atMost) {
        for (int look = 1; look <= LOOKS_PAST_PAUSED; look++) {
            var claimed = jobs.claim(priority, now, atMost);
            var free = parked.withoutPaused(claimed);
            if (claimed.isEmpty() || !free.isEmpty()) {
                return free;
            }
        }
        return List.of();
    }

    /** A second job of an instance must see what the first one did: it waits for the next transaction. */
    private List<ClaimedJob> onePerFreeInstance(List<ClaimedJob> due) {
        var free = instances.lock(due.stream()
                .map(ClaimedJob::root)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var taken = new HashSet<String>();
        return due.stream()
                .filter(job -> job.root() == null || free.contains(job.root()) && taken.add(job.root()))
                .toList();
    }

    private void walk(List<ClaimedJob> claimed, CommandContext context) {
        var walking = ofInstances(claimed);
        var roots = walking.stream().map(ClaimedJob::root).toList();
        instances.walk(
                roots,
                context,
                () -> walking.forEach(
                        job -> new ExecuteJobsCmd(job.id(), new JobFailureCollector(job.id())).execute(context)));
    }

    private static List<ClaimedJob> ofInstances(List<ClaimedJob> claimed) {
        return claimed.stream().filter(job -> job.root() != null).toList();
    }

    private void inHalves(List<ClaimedJob> failed, RuntimeException failure) {
        if (failed.isEmpty() || Failures.isOfTheConnection(failure)) {
            throw failure;
        }
        if (failed.size() == 1) {
            runAlone.run(failed.get(0).id());
            return;
        }
        LOG.debug("A batch of {} jobs failed together; its halves are tried.", failed.size(), failure);
        int middle = failed.size() / 2;
        again(failed.subList(0, middle));
        again(failed.subList(middle, failed.size()));
    }

    private void again(List<ClaimedJob> half) {
        try {
            engine.getCommandExecutorTxRequired().execute(context -> {
                var ids = half.stream().map(ClaimedJob::id).toList();
                walk(onePerFreeInstance(jobs.claimAgain(ids, Date.from(clock.instant()))), context);
                return null;
            });
        } catch (RuntimeException e) {
            inHalves(half, e);
        }
    }
}
