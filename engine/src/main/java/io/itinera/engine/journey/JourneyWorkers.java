package io.itinera.engine.journey;

import io.itinera.engine.base.Worker;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The background threads of journeys. {@code itinera.workers.enabled=false} leaves the work to the caller. */
@Configuration
class JourneyWorkers {
    private static final Duration LOOK_FOR_PARKED = Duration.ofSeconds(5);
    private static final Duration FOLD_COUNTS = Duration.ofSeconds(2);

    private final PutBackParkedLeads parked;
    private final FoldCounts counts;
    private final boolean enabled;

    JourneyWorkers(
            PutBackParkedLeads parked, FoldCounts counts, @Value("${itinera.workers.enabled:true}") boolean enabled) {
        this.parked = parked;
        this.counts = counts;
        this.enabled = enabled;
    }

    @Bean
    Worker parkedLeadWorker() {
        return new Worker("parked-leads", LOOK_FOR_PARKED, enabled, parked::run);
    }

    @Bean
    Worker countWorker() {
        return new Worker("journey-counts", FOLD_COUNTS, enabled, counts::run);
    }

    void leadsParked() {
        parkedLeadWorker().wakeAfterCommit();
    }
}
