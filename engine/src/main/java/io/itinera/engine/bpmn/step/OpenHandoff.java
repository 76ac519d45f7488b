package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.handoff.Handoffs;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OpenHandoff implements Step {
    private final Handoffs handoffs;

    OpenHandoff(Handoffs handoffs) {
        this.handoffs = handoffs;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.OPEN_HANDOFF;
    }

    @Override
    public void run(List<StepContext> steps) {
        steps.forEach(this::run);
    }

    private void run(StepContext step) {
        var handoff = handoffs.open(
                step.leadId(),
                step.instanceId(),
                (String) step.variable(JourneyVocabulary.TEAM),
                number(step.variable(JourneyVocabulary.PRIORITY), 50),
                Duration.ofHours(number(step.variable(JourneyVocabulary.SLA_HOURS), 24)));
        step.set(JourneyVocabulary.HANDOFF_ID.name(), handoff.id());
    }

    private static int number(Object value, int otherwise) {
        return value instanceof Number number ? number.intValue() : otherwise;
    }
}
