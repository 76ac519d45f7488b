package io.itinera.engine.retention;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets what is old enough go, a small batch of each kind in turn. Where one kind cannot be deleted, the others are.
 */
@Component
class PurgeOldRows {
    private static final Logger LOG = LoggerFactory.getLogger(PurgeOldRows.class);
    static final int ROWS_A_TRANSACTION = 500;

    private final List<AgeingRows> all;
    private final Retention retention;
    private final TransactionOperations transaction;

    PurgeOldRows(List<AgeingRows> all, Retention retention, TransactionOperations transaction) {
        this.all = all;
        this.retention = retention;
        this.transaction = transaction;
    }

    /** One batch of each kind, and no rest. @return whether more may be left */
    boolean run() {
        return run(() -> false, () -> {});
    }

    /**
     * @param rest called after each batch that left more behind
     * @return whether more may be left
     */
    boolean run(BooleanSupplier stopping, Runnable rest) {
        boolean more = false;
        for (var rows : all) {
            if (stopping.getAsBoolean()) {
                return false;
            }
            if (batch(rows)) {
                more = true;
                rest.run();
            }
        }
        return more;
    }

    private boolean batch(AgeingRows rows) {
        try {
            return retention
                    .cutoff(rows.kept())
                    .map(before -> transaction.execute(status -> rows.deleteOldest(before, ROWS_A_TRANSACTION)))
                    .orElse(false);
        } catch (ConcurrencyFailureException e) {
            LOG.debug(
                    "Another node was faster with old {}; the next round takes what it left.",
                    rows.kept().word(),
                    e);
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "Old {} could not be deleted; they stay and are tried again later.",
                    rows.kept().word(),
                    e);
            return false;
        }
    }
}
