package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.JourneyVocabulary.StepTerm;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.lead.LifecycleStage;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

@Component
class UpdateLead implements Step {
    private final Leads leads;

    UpdateLead(Leads leads) {
        this.leads = leads;
    }

    @Override
    public StepTerm term() {
        return JourneyVocabulary.UPDATE_LEAD;
    }

    @Override
    public void run(List<StepContext> steps) {
        steps.forEach(this::run);
    }

    private void run(StepContext step) {
        var stage = step.setting("lifecycleStage").toUpperCase(Locale.ROOT);
        leads.moveTo(step.leadId(), LifecycleStage.valueOf(stage));
    }
}
