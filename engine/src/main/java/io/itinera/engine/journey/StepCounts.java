package io.itinera.engine.journey;

import io.itinera.engine.base.Ids;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts tokens at elements, exactly: what a transaction adds is summed in memory and written as rows of its own just
 * before it commits, so a rolled-back step counts nothing and no row is shared between nodes.
 */
@Component
public class StepCounts {
    private final CountMapper counts;

    StepCounts(CountMapper counts) {
        this.counts = counts;
    }

    public void entered(String journeyKey, int version, String elementId) {
        add(new CountRow(null, journeyKey, version, elementId, 1, 0));
    }

    public void left(String journeyKey, int version, String elementId) {
        add(new CountRow(null, journeyKey, version, elementId, 0, 1));
    }

    private void add(CountRow row) {
        var pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        pending.sums.merge(row.element(), row, CountRow::plus);
    }

    private class Pending implements TransactionSynchronization {
        private final Map<CountRow.Element, CountRow> sums = new HashMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!sums.isEmpty()) {
                counts.append(sums.values().stream().map(this::withId).toList());
                sums.clear();
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(StepCounts.this);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(StepCounts.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(StepCounts.this, this);
        }

        private CountRow withId(CountRow sum) {
            return new CountRow(
                    Ids.next(), sum.journeyKey(), sum.version(), sum.elementId(), sum.entered(), sum.exits());
        }
    }
}
