package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.JourneyVocabulary.StepTerm;
import io.itinera.engine.scoring.Scoring;
import org.springframework.stereotype.Component;

@Component
class ScoreLead implements Step {
    private final Scoring scoring;

    ScoreLead(Scoring scoring) {
        this.scoring = scoring;
    }

    @Override
    public StepTerm term() {
        return JourneyVocabulary.SCORE_LEAD;
    }

    @Override
    public void run(StepContext step) {
        scoring.score(step.leadId(), step.setting("decision", Scoring.LEAD_SCORE));
    }
}
