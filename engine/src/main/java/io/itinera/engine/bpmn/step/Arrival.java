package io.itinera.engine.bpmn.step;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;

/** A lead that stands at a step. */
final class Arrival {
    private final ActivityExecution execution;
    private final StepBehavior at;
    private final String visit;
    private final StepContext context;
    private final boolean answered;

    /** @param answered whether the lead has stood there and waited, and now is to go on */
    Arrival(ActivityExecution execution, StepBehavior at, boolean answered) {
        this.execution = execution;
        this.at = at;
        this.answered = answered;
        this.visit = execution.getActivityInstanceId();
        this.context = at.contextOf(execution);
    }

    /** Those of the same work are done together. */
    String work() {
        return at.stepName() + (answered ? " answered" : "");
    }

    void workFor(List<StepContext> contexts) {
        at.work(contexts, answered);
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
        run(() -> at.doAlone(execution, answered));
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
