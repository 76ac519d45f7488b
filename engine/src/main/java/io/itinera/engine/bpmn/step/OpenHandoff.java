package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.handoff.HandoffForms;
import io.itinera.engine.handoff.HandoffOpening;
import io.itinera.engine.handoff.Handoffs;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class OpenHandoff implements Step {
    private final Handoffs handoffs;
    private final HandoffForms forms;

    OpenHandoff(Handoffs handoffs, HandoffForms forms) {
        this.handoffs = handoffs;
        this.forms = forms;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.OPEN_HANDOFF;
    }

    @Override
    public void run(List<StepContext> steps) {
        var opened = handoffs.open(steps.stream().map(OpenHandoff::opening).toList());
        forms.foresee(opened);
        for (int i = 0; i < opened.size(); i++) {
            steps.get(i).set(JourneyVocabulary.HANDOFF_ID.name(), opened.get(i).id());
        }
    }

    private static HandoffOpening opening(StepContext step) {
        return new HandoffOpening(
                step.leadId(),
                step.instanceId(),
                (String) step.variable(JourneyVocabulary.TEAM),
                number(step.variable(JourneyVocabulary.PRIORITY), 50),
                Duration.ofHours(number(step.variable(JourneyVocabulary.SLA_HOURS), 24)));
    }

    private static int number(Object value, int otherwise) {
        return value instanceof Number number ? number.intValue() : otherwise;
    }
}
