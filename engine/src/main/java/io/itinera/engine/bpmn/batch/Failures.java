package io.itinera.engine.bpmn.batch;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Predicate;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells whose fault a failure is: the lead's and its drawing's, another transaction's, or the connection's. */
final class Failures {
    private static final int MYSQL_LOCK_WAIT_TIMEOUT = 1205;

    private Failures() {}

    static boolean isOfTheConnection(Throwable failure) {
        return has(
                failure,
                cause -> cause instanceof CannotCreateTransactionException
                        || cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLNonTransientConnectionException
                        || cause instanceof SQLException sql && startsWith(sql, "08"));
    }

    /** Two transactions wanted the same rows and this one gave way. */
    static boolean isCollision(Throwable failure) {
        return has(
                failure,
                cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || cause instanceof SQLException sql
                                && (startsWith(sql, "40")
                                        || startsWith(sql, "HYT")
                                        || sql.getErrorCode() == MYSQL_LOCK_WAIT_TIMEOUT));
    }

    private static boolean startsWith(SQLException failure, String state) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith(state);
    }

    private static boolean has(Throwable failure, Predicate<Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.test(cause)) {
                return true;
            }
        }
        return false;
    }
}
