package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.JourneyVocabulary.StepTerm;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.scoring.LeadFacts;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class Decide implements Step {
    private final Decisions decisions;
    private final LeadFacts facts;

    Decide(Decisions decisions, LeadFacts facts) {
        this.decisions = decisions;
        this.facts = facts;
    }

    @Override
    public StepTerm term() {
        return JourneyVocabulary.DECIDE;
    }

    @Override
    public void run(StepContext step) {
        var key = step.setting("decision");
        var outcome = decisions.evaluate(key, Map.of("lead", facts.of(step.leadId())));
        if (outcome.results().size() != 1) {
            throw new DecisionFailed(
                    key,
                    "it answered " + outcome.results().size()
                            + " rows for lead " + step.leadId() + " where a journey needs one. Add a last rule that "
                            + "always applies, or use hit policy FIRST.",
                    null);
        }
        outcome.single().forEach(step::set);
    }
}
