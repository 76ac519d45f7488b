package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.handoff.Handoffs;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class WriteCrm implements Step {
    private final Handoffs handoffs;

    WriteCrm(Handoffs handoffs) {
        this.handoffs = handoffs;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.WRITE_CRM;
    }

    @Override
    public void run(List<StepContext> steps) {
        steps.forEach(this::run);
    }

    private void run(StepContext step) {
        handoffs.writeCrm(
                (String) step.variable(JourneyVocabulary.HANDOFF_ID),
                step.journeyKey(),
                step.instanceId(),
                step.elementId(),
                step.visit());
    }
}
