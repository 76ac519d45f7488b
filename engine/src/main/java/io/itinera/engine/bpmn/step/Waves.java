package io.itinera.engine.bpmn.step;

import io.itinera.engine.decision.Facts;
import io.itinera.engine.scoring.LeadFacts;
import java.util.Collection;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Lets many leads walk side by side: each goes on until it stands at a step, then the step is done for all who stand
 * there, with a few statements instead of a few for each, and they go on to their next one. Outside of
 * {@link #together} a lead walks alone, and everything happens at once.
 */
@Component
public class Waves {
    private final SingletonSupplier<LeadFacts> facts;
    private final ThreadLocal<Wave> open = new ThreadLocal<>();

    Waves(ObjectProvider<LeadFacts> facts) {
        this.facts = SingletonSupplier.of(facts::getObject);
    }

    /**
     * Moves many instances on within the present command.
     *
     * @param leadIds whom it concerns; what is asked of one of them is read for all of them
     * @param moves starts each instance moving
     */
    public void together(Collection<String> leadIds, Runnable moves) {
        if (open.get() != null) {
            moves.run();
            return;
        }
        var wave = new Wave(facts, leadIds);
        open.set(wave);
        try {
            moves.run();
            wave.roll();
        } finally {
            open.remove();
        }
    }

    /** What expressions see of the lead. */
    public Facts factsOf(String leadId) {
        var wave = open.get();
        return wave == null ? facts.obtain().of(leadId) : wave.factsOf(leadId);
    }

    void arrived(ActivityExecution execution, StepBehavior at, boolean answered) throws Exception {
        var wave = open.get();
        if (wave == null) {
            at.doAlone(execution, answered);
        } else {
            wave.add(new Arrival(execution, at, answered));
        }
    }
}
