package io.itinera.engine.bpmn.step;

import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;

/** Runs a step where the drawing has a task that names one. */
public final class StepBehavior extends TaskActivityBehavior {
    private final String stepName;
    private final Map<String, String> settings;
    private final Steps steps;

    public StepBehavior(String stepName, Map<String, String> settings, Steps steps) {
        this.stepName = stepName;
        this.settings = Map.copyOf(settings);
        this.steps = steps;
    }

    @Override
    public void performExecution(ActivityExecution execution) throws Exception {
        executeWithErrorPropagation(execution, () -> {
            steps.named(stepName).run(new StepContext(execution, settings));
            leave(execution);
            return null;
        });
    }
}
