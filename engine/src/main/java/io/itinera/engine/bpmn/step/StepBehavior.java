package io.itinera.engine.bpmn.step;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;

/** Runs a step where the drawing has a task that names one. */
public final class StepBehavior extends TaskActivityBehavior {
    private final String stepName;
    private final Map<String, String> settings;
    private final Steps steps;
    private final Waves waves;

    public StepBehavior(String stepName, Map<String, String> settings, Steps steps, Waves waves) {
        this.stepName = stepName;
        this.settings = Map.copyOf(settings);
        this.steps = steps;
        this.waves = waves;
    }

    @Override
    public void performExecution(ActivityExecution execution) throws Exception {
        waves.arrived(execution, this);
    }

    String stepName() {
        return stepName;
    }

    StepContext contextOf(ActivityExecution execution) {
        return new StepContext(execution, settings);
    }

    void doAlone(ActivityExecution execution) throws Exception {
        executeWithErrorPropagation(execution, () -> {
            var context = contextOf(execution);
            steps.named(stepName).run(List.of(context));
            leaveBy(context, execution);
            return null;
        });
    }

    void goOn(ActivityExecution execution, StepContext done) throws Exception {
        executeWithErrorPropagation(execution, () -> {
            leaveBy(done, execution);
            return null;
        });
    }

    private void leaveBy(StepContext done, ActivityExecution execution) {
        done.throwWhatIsCaught();
        leave(execution);
    }
}
