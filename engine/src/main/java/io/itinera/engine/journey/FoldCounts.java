package io.itinera.engine.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Folds the additions of finished transactions into the totals, so that reading a journey's counts stays cheap. */
@Component
class FoldCounts {
    private static final int ROWS_A_TRANSACTION = 2_000;

    private final CountMapper counts;
    private final TransactionTemplate transaction;

    FoldCounts(CountMapper counts, TransactionTemplate transaction) {
        this.counts = counts;
        this.transaction = transaction;
    }

    /** @return true where more is left to fold */
    boolean run() {
        return Boolean.TRUE.equals(transaction.execute(status -> fold()));
    }

    private boolean fold() {
        var additions = counts.lockAdditions(ROWS_A_TRANSACTION);
        if (additions.isEmpty()) {
            return false;
        }
        Map<CountRow.Element, CountRow> sums = new LinkedHashMap<>();
        additions.forEach(addition -> sums.merge(addition.element(), addition, CountRow::plus));
        counts.addToTotals(sums.values());
        counts.deleteAdditions(additions.stream().map(CountRow::id).toList());
        return additions.size() == ROWS_A_TRANSACTION;
    }
}
