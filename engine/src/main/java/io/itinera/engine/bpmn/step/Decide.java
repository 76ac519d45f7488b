package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.DecisionOutcome;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.scoring.LeadFacts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        return JourneySteps.DECIDE;
    }

    @Override
    public void run(List<StepContext> steps) {
        steps.stream()
                .collect(Collectors.groupingBy(step -> step.setting("decision")))
                .forEach(this::decide);
    }

    private void decide(String key, List<StepContext> steps) {
        var factsOf = facts.ofAll(steps.stream().map(StepContext::leadId).toList());
        var outcomes = decisions.evaluateAll(
                key,
                steps.stream()
                        .map(step -> Map.<String, Object>of("lead", factsOf.apply(step.leadId())))
                        .toList());
        for (int i = 0; i < outcomes.size(); i++) {
            answer(steps.get(i), outcomes.get(i));
        }
    }

    private static void answer(StepContext step, DecisionOutcome outcome) {
        if (outcome.results().size() != 1) {
            throw new DecisionFailed(
                    outcome.key(),
                    "it answered " + outcome.results().size()
                            + " rows for lead " + step.leadId() + " where a journey needs one. Add a last rule that "
                            + "always applies, or use hit policy FIRST.",
                    null);
        }
        outcome.single().forEach(step::set);
    }
}
