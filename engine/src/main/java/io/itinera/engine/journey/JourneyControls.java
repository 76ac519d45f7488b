package io.itinera.engine.journey;

import io.itinera.engine.audit.Audit;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.journey.JourneyState.Pace;
import io.itinera.engine.leadjob.LeadJobs;
import io.itinera.engine.message.Dispatching;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops a journey for a while or for good. Each deed leaves a row in the audit; twice the same is once. */
@Component
public class JourneyControls {
    private static final String KIND = TakeLeadsOut.KIND;
    private static final int SHOWN = 20;
    private static final int LONGEST_REASON = 200;

    private final JourneyStateMapper states;
    private final JourneyEngine engine;
    private final RunMapper runs;
    private final LeadJobs jobs;
    private final JourneyWorkers workers;
    private final Dispatching dispatching;
    private final Audit audit;
    private final Clock clock;

    JourneyControls(
            JourneyStateMapper states,
            JourneyEngine engine,
            RunMapper runs,
            LeadJobs jobs,
            JourneyWorkers workers,
            Dispatching dispatching,
            Audit audit,
            Clock clock) {
        this.states = states;
        this.engine = engine;
        this.runs = runs;
        this.jobs = jobs;
        this.workers = workers;
        this.dispatching = dispatching;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound where no journey of that key is published */
    public JourneyState of(String key) {
        if (engine.newest(key).isEmpty()) {
            throw new NotFound("journey", key);
        }
        return states.find(key).orElseGet(() -> JourneyState.running(key));
    }

    /** No lead comes in or goes on, and nothing is sent, until it is resumed. What comes up meanwhile waits. */
    @Transactional
    public JourneyState pause(String key, String by) {
        var state = of(key);
        if (!state.paused()) {
            save(new JourneyState(key, Pace.PAUSED, state.archived(), by, clock.instant()), "journey.paused");
            dispatching.pauseJourney(key, by);
        }
        return of(key);
    }

    /** What waited goes on, and what was held is sent, in the background. */
    @Transactional
    public JourneyState resume(String key, String by) {
        var state = of(key);
        if (state.paused()) {
            save(new JourneyState(key, Pace.RESUMING, state.archived(), by, clock.instant()), "journey.resumed");
            dispatching.resumeJourney(key, by);
            workers.leadsParked();
            jobs.wake();
        }
        return of(key);
    }

    /** Nobody comes in any more and lists leave it out; leads inside go on, unless they are taken out as well. */
    @Transactional
    public JourneyState archive(String key, String by) {
        return archive(key, true, by, "journey.archived");
    }

    @Transactional
    public JourneyState restore(String key, String by) {
        return archive(key, false, by, "journey.restored");
    }

    private JourneyState archive(String key, boolean archived, String by, String deed) {
        var state = of(key);
        if (state.archived() != archived) {
            save(new JourneyState(key, state.pace(), archived, by, clock.instant()), deed);
        }
        return of(key);
    }

    private void save(JourneyState state, String deed) {
        states.save(state);
        audit.record(state.changedBy(), deed, state.journeyKey(), null);
    }

    /**
     * Takes all leads who are inside out of the journey, in the background. Steps that they have done are undone where
     * the drawing has a compensation for them.
     *
     * @param reason as it stands in their timelines
     */
    @Transactional
    public LeadExit cancelLeads(String key, String reason, String by) {
        of(key);
        var said = reason == null || reason.isBlank() ? "Cancelled by " + by : reason.strip();
        if (said.length() > LONGEST_REASON) {
            throw new InvalidInput(
                    "reason", "The reason has " + said.length() + " characters; use up to " + LONGEST_REASON + ".");
        }
        var job = jobs.start(KIND, key, runs.countInside(key), said, by);
        audit.record(by, "leads.cancelled", key, "up to " + job.total());
        return LeadExit.of(job);
    }

    /** Newest first, the last twenty. */
    public List<LeadExit> exits(String key) {
        return jobs.latest(KIND, key, SHOWN).stream().map(LeadExit::of).toList();
    }

    public LeadExit exit(String id) {
        return LeadExit.of(jobs.get(KIND, id));
    }

    public LeadExit pauseExit(String id) {
        return LeadExit.of(jobs.pause(KIND, id));
    }

    public LeadExit resumeExit(String id) {
        return LeadExit.of(jobs.resume(KIND, id));
    }

    /** Who was taken out stays out, the rest goes on. */
    public LeadExit cancelExit(String id) {
        return LeadExit.of(jobs.cancel(KIND, id));
    }
}
