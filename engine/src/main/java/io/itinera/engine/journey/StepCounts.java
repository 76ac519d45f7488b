package io.itinera.engine.journey;

import io.itinera.engine.base.Ids;
import io.itinera.engine.store.PerTransaction;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts tokens at elements, exactly: what a transaction adds is summed in memory and written as rows of its own just
 * before it commits, so a rolled-back step counts nothing and no row is shared between nodes.
 */
@Component
public class StepCounts {
    private final CountMapper counts;
    private final PerTransaction<Map<CountRow.Element, CountRow>> sums;

    StepCounts(CountMapper counts) {
        this.counts = counts;
        this.sums = new PerTransaction<>(HashMap::new, this::append);
    }

    public void entered(String journeyKey, int version, String elementId) {
        add(new CountRow(null, journeyKey, version, elementId, 1, 0));
    }

    public void left(String journeyKey, int version, String elementId) {
        add(new CountRow(null, journeyKey, version, elementId, 0, 1));
    }

    /** Who stands at an element does so by another version now. */
    public void moved(String journeyKey, int from, int to, String elementId) {
        add(new CountRow(null, journeyKey, from, elementId, -1, 0));
        entered(journeyKey, to, elementId);
    }

    private void add(CountRow row) {
        sums.current().merge(row.element(), row, CountRow::plus);
    }

    private void append(Map<CountRow.Element, CountRow> sums) {
        counts.append(sums.values().stream().map(StepCounts::withId).toList());
    }

    private static CountRow withId(CountRow sum) {
        return new CountRow(Ids.next(), sum.journeyKey(), sum.version(), sum.elementId(), sum.entered(), sum.exits());
    }
}
