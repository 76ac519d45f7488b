package io.itinera.engine.bpmn.batch;

import io.itinera.engine.store.DatabaseFailures;
import org.camunda.bpm.engine.OptimisticLockingException;

/** Tells whose fault a failure is: the lead's and its drawing's, another transaction's, or the connection's. */
final class Failures {
    private Failures() {}

    static boolean isOfTheConnection(Throwable failure) {
        return DatabaseFailures.isOfTheConnection(failure);
    }

    /** Two transactions wanted the same rows and this one gave way. */
    static boolean isCollision(Throwable failure) {
        return DatabaseFailures.isCollision(failure)
                || DatabaseFailures.has(failure, cause -> cause instanceof OptimisticLockingException);
    }
}
