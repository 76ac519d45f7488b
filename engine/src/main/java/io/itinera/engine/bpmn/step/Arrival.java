package io.itinera.engine.bpmn.step;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;

/** A lead that stands at a step. */
final class Arrival {
    private final ActivityExecution execution;
    private final StepBehavior at;
    private final String visit;
    private final StepContext context;

    Arrival(ActivityExecution execution, StepBehavior at) {
        this.execution = execution;
        this.at = at;
        this.visit = execution.getActivityInstanceId();
        this.context = at.contextOf(execution);
    }

    String stepName() {
        return at.stepName();
    }

    StepContext context() {
        return context;
    }

    /** False where another branch of the same journey has ended this one meanwhile. */
    boolean isStillThere() {
        return !execution.isEnded()
                && !((ExecutionEntity) execution).isRemoved()
                && visit.equals(execution.getActivityInstanceId());
    }

    void doAlone() {
        run(() -> at.doAlone(execution));
    }

    void goOn() {
        run(() -> at.goOn(execution, context));
    }

    private interface Move {
        void make() throws Exception;
    }

    private static void run(Move move) {
        try {
            move.make();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ProcessEngineException(e);
        }
    }
}
