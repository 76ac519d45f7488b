package io.itinera.engine.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Behind a savepoint of a transaction that a deadlock has taken away. */
class TransactionsTest {
    private final Transactions transactions = new Transactions(new PlatformTransactionManager() {
        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {}

        @Override
        public void rollback(TransactionStatus status) {
            throw new TransactionSystemException("Could not roll back to JDBC savepoint");
        }
    });

    @BeforeEach
    void beginTheCallersTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
    }

    @AfterEach
    void endIt() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void shouldTellTheCallerOfTheDeadlockSoThatItTriesAgain() {
        var deadlock = new CannotAcquireLockException("Deadlock found");

        assertThatThrownBy(() -> transactions.retrying(() -> {
                    throw deadlock;
                }))
                .isSameAs(deadlock);
    }

    @Test
    void shouldHideNoOtherFailure() {
        assertThatThrownBy(() -> transactions.retrying(() -> {
                    throw new IllegalStateException("a mistake");
                }))
                .isInstanceOf(TransactionSystemException.class);
    }
}
