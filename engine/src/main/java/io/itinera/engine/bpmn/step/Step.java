package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.StepTerm;
import java.util.List;

/** One thing that a journey can do for leads. Runs in the engine's transaction and may run again after a failure. */
public interface Step {
    /** Under which name drawings ask for it. */
    StepTerm term();

    /** For all leads that stand at such a step, each with its own settings; with few statements for many leads. */
    void run(List<StepContext> steps);
}
