package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.engine.bpmn.StepTerm;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;

/** Runs a step where the drawing has a task that names one, and lets leads wait there where the step asks somebody. */
public final class StepBehavior extends TaskActivityBehavior {
    private final String stepName;
    private final Map<String, String> settings;
    private final StepFeel feel;
    private final Steps steps;
    private final Waves waves;

    public StepBehavior(String stepName, Map<String, String> settings, StepFeel feel, Steps steps, Waves waves) {
        this.stepName = stepName;
        this.settings = Map.copyOf(settings);
        this.feel = feel;
        this.steps = steps;
        this.waves = waves;
    }

    @Override
    public void performExecution(ActivityExecution execution) throws Exception {
        waves.arrived(execution, this, false);
    }

    @Override
    public void signal(ActivityExecution execution, String name, Object data) throws Exception {
        if (MessageWait.messageId(execution).isPresent()) {
            waves.arrived(execution, this, true);
        } else {
            super.signal(execution, name, data);
        }
    }

    String stepName() {
        return stepName;
    }

    /** Whether leads wait there for somebody outside. */
    public boolean awaitsAnswer() {
        return JourneySteps.step(stepName).map(StepTerm::awaitsAnswer).orElse(false);
    }

    StepContext contextOf(ActivityExecution execution) {
        return new StepContext(execution, settings, feel);
    }

    void work(List<StepContext> contexts, boolean answered) {
        var step = steps.named(stepName);
        if (answered) {
            ((AwaitingStep) step).answered(contexts);
        } else {
            step.run(contexts);
        }
    }

    void doAlone(ActivityExecution execution, boolean answered) throws Exception {
        executeWithErrorPropagation(execution, () -> {
            var context = contextOf(execution);
            work(List.of(context), answered);
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
        if (done.awaited() != null) {
            MessageWait.note(execution, done.awaited());
            return;
        }
        MessageWait.forget(execution);
        done.throwWhatIsCaught();
        leave(execution);
    }
}
