package io.itinera.engine.store;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something that the present transaction gathers and that is written at once just before it commits. A transaction that
 * rolls back writes nothing, and a suspended one keeps its own.
 */
public final class PerTransaction<T> {
    private final Supplier<T> empty;
    private final Consumer<T> write;

    /** @param write called once, within the transaction, and only where something asked for {@link #current()} */
    public PerTransaction(Supplier<T> empty, Consumer<T> write) {
        this.empty = empty;
        this.write = write;
    }

    /** @throws IllegalStateException outside of a transaction */
    @SuppressWarnings("unchecked")
    public T current() {
        var gathered = (Gathered) TransactionSynchronizationManager.getResource(this);
        if (gathered == null) {
            gathered = new Gathered(empty.get());
            TransactionSynchronizationManager.registerSynchronization(gathered);
            TransactionSynchronizationManager.bindResource(this, gathered);
        }
        return gathered.value;
    }

    private final class Gathered implements TransactionSynchronization {
        private final T value;

        private Gathered(T value) {
            this.value = value;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.this);
            write.accept(value);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.this);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PerTransaction.this, this);
        }
    }
}
