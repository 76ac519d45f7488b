package io.itinera.engine.journey;

import io.itinera.engine.store.BulkInsert;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where instances came along, one narrow row an element: what the counters must equal when they are recounted. */
@Component
public class StepLog {
    private static final String INSERT =
            "INSERT INTO journey_step (instance_id, element_id, entered_at) VALUES (?, ?, ?)";

    private final StepMapper steps;
    private final BulkInsert bulk;

    StepLog(StepMapper steps, BulkInsert bulk) {
        this.steps = steps;
        this.bulk = bulk;
    }

    public void append(List<StepRow> rows) {
        bulk.insert(INSERT, rows, row -> new Object[] {row.instanceId(), row.elementId(), row.enteredAt()});
    }

    /** The last time that each instance reached each of its elements. @return by instance */
    public Map<String, List<StepRow>> lastEntries(Collection<String> instanceIds) {
        return steps.lastEntries(instanceIds).stream().collect(Collectors.groupingBy(StepRow::instanceId));
    }
}
