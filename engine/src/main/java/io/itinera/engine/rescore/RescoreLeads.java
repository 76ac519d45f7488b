package io.itinera.engine.rescore;

import io.itinera.engine.scoring.Scoring;
import io.itinera.engine.sweep.LeadWork;
import io.itinera.engine.sweep.SweepRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** Scores the leads of a sweep. */
@Component
class RescoreLeads implements LeadWork {
    private final Scoring scoring;
    private final FindChanged changed;

    RescoreLeads(Scoring scoring, FindChanged changed) {
        this.scoring = scoring;
        this.changed = changed;
    }

    @Override
    public String work() {
        return Rescoring.RESCORE;
    }

    @Override
    public String deed() {
        return "be scored";
    }

    @Override
    public int leadsAtOnce() {
        return 500;
    }

    @Override
    public Done on(SweepRow sweep, List<String> leadIds) {
        var wanted = sweep.changed() ? changed.among(leadIds, sweep) : leadIds;
        int scored = scoring.scoreExisting(wanted, sweep.subject()).size();
        return new Done(scored, leadIds.size() - (long) scored);
    }
}
