package io.itinera.engine.sweep;

import io.itinera.engine.base.Worker;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The threads that carry sweeps out. {@code itinera.workers.enabled=false} leaves the work to the caller. */
@Configuration
class SweepWorkers {
    private static final Duration LOOK_FOR_SWEEPS = Duration.ofSeconds(5);

    private final RunSweeps sweeps;
    private final boolean enabled;
    private final int threads;

    SweepWorkers(
            RunSweeps sweeps,
            @Value("${itinera.workers.enabled:true}") boolean enabled,
            @Value("${itinera.sweep.threads:2}") int threads) {
        this.sweeps = sweeps;
        this.enabled = enabled;
        this.threads = threads;
    }

    @Bean
    Worker sweepWorker() {
        return new Worker("sweeps", LOOK_FOR_SWEEPS, enabled, threads, stopping -> sweeps.run());
    }

    void sweepsWaiting() {
        sweepWorker().wakeAfterCommit();
    }
}
