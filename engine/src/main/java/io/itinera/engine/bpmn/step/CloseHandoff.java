package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.handoff.Handoffs;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CloseHandoff implements Step {
    private final Handoffs handoffs;

    CloseHandoff(Handoffs handoffs) {
        this.handoffs = handoffs;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.CLOSE_HANDOFF;
    }

    @Override
    public void run(List<StepContext> steps) {
        steps.forEach(this::run);
    }

    private void run(StepContext step) {
        handoffs.close(
                (String) step.variable(JourneyVocabulary.HANDOFF_ID),
                (String) step.variable(JourneyVocabulary.DECISION),
                (String) step.variable(JourneyVocabulary.REJECT_REASON),
                (String) step.variable(JourneyVocabulary.NOTE),
                step.user());
    }
}
