package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneyVocabulary.StepTerm;

/** One thing that a journey can do for a lead. Runs in the engine's transaction and may run again after a failure. */
public interface Step {
    /** Under which name drawings ask for it. */
    StepTerm term();

    void run(StepContext context);
}
