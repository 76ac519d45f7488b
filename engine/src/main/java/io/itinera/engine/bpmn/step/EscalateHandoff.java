package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.handoff.Handoffs;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

@Component
class EscalateHandoff implements Step {
    private static final int TOP = 100;

    private final Handoffs handoffs;

    EscalateHandoff(Handoffs handoffs) {
        this.handoffs = handoffs;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.ESCALATE_HANDOFF;
    }

    @Override
    public void run(List<StepContext> steps) {
        handoffs.escalate(steps.stream()
                .map(step -> (String) step.variable(JourneyVocabulary.HANDOFF_ID))
                .filter(Objects::nonNull)
                .toList());
        OpenTasks.raise(steps, TOP);
    }
}
