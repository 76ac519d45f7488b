package io.itinera.engine.journey;

import io.itinera.engine.store.BulkInsert;
import io.itinera.engine.store.BulkSelect;
import io.itinera.engine.store.InstantAsMillis;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Where instances came along, one narrow row an element: what the counters must equal when they are recounted. */
@Component
public class StepLog {
    private static final String INSERT =
            "INSERT INTO journey_step (instance_id, element_id, entered_at) VALUES (?, ?, ?)";

    private static final String LAST_ENTRIES = "SELECT instance_id, element_id, MAX(entered_at) FROM journey_step"
            + " WHERE instance_id IN (:keys) GROUP BY instance_id, element_id";
    private static final int ENTERED_AT = 3;
    private static final RowMapper<StepRow> ROW =
            (row, number) -> new StepRow(row.getString(1), row.getString(2), InstantAsMillis.read(row, ENTERED_AT));

    private final BulkSelect select;
    private final BulkInsert insert;

    StepLog(BulkSelect select, BulkInsert insert) {
        this.select = select;
        this.insert = insert;
    }

    public void append(List<StepRow> rows) {
        insert.insert(INSERT, rows, row -> new Object[] {row.instanceId(), row.elementId(), row.enteredAt()});
    }

    /** The last time that each instance reached each of its elements. @return by instance */
    public Map<String, List<StepRow>> lastEntries(Collection<String> instanceIds) {
        return select.select(LAST_ENTRIES, instanceIds, ROW).stream()
                .collect(Collectors.groupingBy(StepRow::instanceId));
    }
}
