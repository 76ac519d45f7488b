package io.itinera.engine.bpmn.batch;

import io.itinera.engine.bpmn.batch.JobMapper.ClaimedJob;
import io.itinera.engine.journey.PausedJourneys;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Jobs of paused journeys, put aside as they come up so that nobody claims them again and again: a pause costs nothing
 * but what falls due in it. The lock on the pause puts them and its end in an order.
 */
@Component
public class ParkedJobs {
    private final JobMapper jobs;
    private final PausedJourneys paused;

    ParkedJobs(JobMapper jobs, PausedJourneys paused) {
        this.jobs = jobs;
        this.paused = paused;
    }

    /** @return those of the claimed jobs that may run */
    List<ClaimedJob> withoutPaused(List<ClaimedJob> claimed) {
        if (claimed.isEmpty() || paused.now().isEmpty()) {
            return claimed;
        }
        Set<String> journeys = claimed.stream()
                .map(ClaimedJob::journey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var resting = paused.lock(journeys);
        var parked = claimed.stream()
                .filter(job -> resting.contains(job.journey()))
                .map(ClaimedJob::id)
                .toList();
        if (!parked.isEmpty()) {
            jobs.park(parked);
        }
        return claimed.stream().filter(job -> !resting.contains(job.journey())).toList();
    }

    /** @return how many were put back; fewer than asked for where none is left */
    public int putBack(String journeyKey, int atMost) {
        var parked = jobs.lockParked(journeyKey, atMost);
        if (!parked.isEmpty()) {
            jobs.putBack(parked);
        }
        return parked.size();
    }
}
