package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.scoring.Scoring;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class ScoreLead implements Step {
    private final Scoring scoring;

    ScoreLead(Scoring scoring) {
        this.scoring = scoring;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.SCORE_LEAD;
    }

    @Override
    public void run(List<StepContext> steps) {
        steps.stream()
                .collect(Collectors.groupingBy(
                        step -> step.setting("decision", Scoring.LEAD_SCORE),
                        Collectors.mapping(StepContext::leadId, Collectors.toList())))
                .forEach((table, leadIds) -> scoring.scoreAll(leadIds, table));
    }
}
