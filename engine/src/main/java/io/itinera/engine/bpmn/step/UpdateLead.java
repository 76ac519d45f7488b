package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.StepTerm;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.lead.LifecycleStage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class UpdateLead implements Step {
    private final Leads leads;

    UpdateLead(Leads leads) {
        this.leads = leads;
    }

    @Override
    public StepTerm term() {
        return JourneySteps.UPDATE_LEAD;
    }

    @Override
    public void run(List<StepContext> steps) {
        steps.stream()
                .collect(Collectors.groupingBy(
                        step -> LifecycleStage.valueOf(
                                step.setting("lifecycleStage").toUpperCase(Locale.ROOT)),
                        Collectors.mapping(StepContext::leadId, Collectors.toList())))
                .forEach((stage, leadIds) -> leads.moveAllTo(leadIds, stage));
    }
}
