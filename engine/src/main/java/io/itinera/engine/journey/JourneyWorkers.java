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
    private static final Duration LOOK_FOR_ENTRIES = Duration.ofSeconds(5);
    private static final Duration LOOK_WHO_ENTERS = Duration.ofMinutes(1);
    private static final Duration FOLD_COUNTS = Duration.ofSeconds(2);

    private final PutBackParkedLeads parked;
    private final EnterByEvents byEvents;
    private final EnterByLooks byLooks;
    private final FoldCounts counts;
    private final boolean enabled;

    JourneyWorkers(
            PutBackParkedLeads parked,
            EnterByEvents byEvents,
            EnterByLooks byLooks,
            FoldCounts counts,
            @Value("${itinera.workers.enabled:true}") boolean enabled) {
        this.parked = parked;
        this.byEvents = byEvents;
        this.byLooks = byLooks;
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

    @Bean
    Worker entryWorker() {
        return new Worker("journey-entries", LOOK_FOR_ENTRIES, enabled, byEvents::run);
    }

    @Bean
    Worker entryLookWorker() {
        return new Worker("journey-entry-looks", LOOK_WHO_ENTERS, enabled, byLooks::run);
    }

    void entriesQueued() {
        entryWorker().wakeAfterCommit();
    }

    void leadsParked() {
        parkedLeadWorker().wakeAfterCommit();
    }
}
