package io.itinera.engine.bpmn.step;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Evaluates FEEL that stands in a step's settings, as the drawing's conditions are evaluated. */
@FunctionalInterface
public interface StepFeel {
    /** @param beside further names that the text may use, before those of the drawing */
    Object evaluate(String text, DelegateExecution execution, Map<String, Object> beside);
}
