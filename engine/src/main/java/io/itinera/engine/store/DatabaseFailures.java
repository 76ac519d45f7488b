package io.itinera.engine.store;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Predicate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures that are nobody's fault, and over some time later, from those of the lead or row in hand. */
public final class DatabaseFailures {
    private static final int MYSQL_LOCK_WAIT_TIMEOUT = 1205;

    private DatabaseFailures() {}

    /** The same work can succeed later, unchanged: no lead, row or job is at fault. */
    public static boolean isPassing(Throwable failure) {
        return isOfTheConnection(failure) || isCollision(failure);
    }

    /** The database cannot be reached, or went away meanwhile. */
    public static boolean isOfTheConnection(Throwable failure) {
        return has(
                failure,
                cause -> cause instanceof CannotCreateTransactionException
                        || cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLNonTransientConnectionException
                        || cause instanceof SQLException sql && startsWith(sql, "08"));
    }

    /** Two transactions wanted the same rows and this one gave way, or waited too long. */
    public static boolean isCollision(Throwable failure) {
        return has(
                failure,
                cause -> cause instanceof ConcurrencyFailureException
                        || cause instanceof SQLException sql
                                && (startsWith(sql, "40")
                                        || startsWith(sql, "HYT")
                                        || sql.getErrorCode() == MYSQL_LOCK_WAIT_TIMEOUT));
    }

    /** Some cause of the failure, or the failure itself, is of the kind. */
    public static boolean has(Throwable failure, Predicate<Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.test(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(SQLException failure, String state) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith(state);
    }
}
