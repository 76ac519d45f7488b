package io.itinera.engine.leadjob;

import io.itinera.engine.base.Worker;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The threads that carry background jobs out. {@code itinera.workers.enabled=false} leaves the work to the caller. */
@Configuration
class LeadJobWorkers {
    private static final Duration LOOK_FOR_JOBS = Duration.ofSeconds(5);

    private final RunLeadJobs jobs;
    private final boolean enabled;
    private final int threads;

    LeadJobWorkers(
            RunLeadJobs jobs,
            @Value("${itinera.workers.enabled:true}") boolean enabled,
            @Value("${itinera.lead-jobs.threads:2}") int threads) {
        this.jobs = jobs;
        this.enabled = enabled;
        this.threads = threads;
    }

    @Bean
    Worker leadJobWorker() {
        return new Worker("lead-jobs", LOOK_FOR_JOBS, enabled, threads, stopping -> jobs.run());
    }

    void jobsWaiting() {
        leadJobWorker().wakeAfterCommit();
    }
}
