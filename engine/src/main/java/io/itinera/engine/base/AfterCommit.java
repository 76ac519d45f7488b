package io.itinera.engine.base;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does something once the present transaction is committed, or at once where there is none. What is equal is done once
 * for a transaction.
 *
 * @param action what equality goes by
 */
public record AfterCommit(Runnable action) implements TransactionSynchronization {
    /** @param action not done where the transaction rolls back */
    public static void run(Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        var waiting = new AfterCommit(action);
        if (!TransactionSynchronizationManager.getSynchronizations().contains(waiting)) {
            TransactionSynchronizationManager.registerSynchronization(waiting);
        }
    }

    @Override
    public void afterCommit() {
        action.run();
    }
}
