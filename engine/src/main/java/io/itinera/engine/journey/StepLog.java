package io.itinera.engine.journey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where instances came along, one narrow row an element: what the counters must equal when they are recounted. */
@Component
public class StepLog {
    private static final int ROWS_A_STATEMENT = 500;

    private final StepMapper steps;

    StepLog(StepMapper steps) {
        this.steps = steps;
    }

    public void append(List<StepRow> rows) {
        for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            steps.insert(rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT)));
        }
    }

    /** The last time that each instance reached each of its elements. @return by instance */
    public Map<String, List<StepRow>> lastEntries(Collection<String> instanceIds) {
        return steps.lastEntries(instanceIds).stream().collect(Collectors.groupingBy(StepRow::instanceId));
    }
}
