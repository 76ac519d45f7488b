package io.itinera.engine.rescore;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.sweep.Selection;
import io.itinera.engine.sweep.Sweep;
import io.itinera.engine.sweep.Sweeps;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Background jobs that score leads anew: all of them, a segment's, listed ones, or those of whom something has changed. A
 * lead whose score stays what it was gets no second entry.
 */
@Component
public class Rescoring {
    static final String RESCORE = "RESCORE";
    private static final int SHOWN = 20;

    private final Sweeps sweeps;
    private final Decisions decisions;

    Rescoring(Sweeps sweeps, Decisions decisions) {
        this.sweeps = sweeps;
        this.decisions = decisions;
    }

    /** @throws NotFound where no such table is published, or the selection names no segment */
    public Sweep start(String decisionKey, Selection selection, String by) {
        if (decisions.published(decisionKey).isEmpty()) {
            throw new NotFound("decision", decisionKey);
        }
        return sweeps.start(RESCORE, decisionKey, selection, by);
    }

    /** Scores all leads by a table that is being published in this transaction. */
    public Sweep startAll(String decisionKey, String by) {
        return sweeps.start(RESCORE, decisionKey, new Selection.All(), by);
    }

    /** Newest first, the last twenty. */
    public List<Sweep> latest(String decisionKey) {
        return sweeps.latest(RESCORE, decisionKey, SHOWN);
    }

    /** @throws NotFound where there is none */
    public Sweep get(String id) {
        return sweeps.get(RESCORE, id);
    }

    /** @throws Conflict where it has come to its end */
    public Sweep pause(String id) {
        return sweeps.pause(RESCORE, id);
    }

    /** @throws Conflict where it has come to its end */
    public Sweep resume(String id) {
        return sweeps.resume(RESCORE, id);
    }

    /**
     * New scores stay, the other leads keep theirs.
     *
     * @throws Conflict where all leads were looked at already
     */
    public Sweep cancel(String id) {
        return sweeps.cancel(RESCORE, id);
    }
}
