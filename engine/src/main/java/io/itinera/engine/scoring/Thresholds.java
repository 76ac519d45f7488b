package io.itinera.engine.scoring;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.Decisions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The scores at which something begins, as the table {@code score-thresholds} lists them: a rule each, with the outputs
 * {@code threshold} and, for people, {@code name}. Read once a published version. Without the table there are none.
 */
@Component
class Thresholds {
    static final String TABLE = "score-thresholds";
    private static final Logger LOG = LoggerFactory.getLogger(Thresholds.class);
    private static final int AT_MOST = 20;

    private final Decisions decisions;
    private volatile Known known = new Known("", List.of());

    record Threshold(int score, String name) {}

    private record Known(String table, List<Threshold> thresholds) {}

    Thresholds(Decisions decisions) {
        this.decisions = decisions;
    }

    List<Threshold> published() {
        var table = decisions.published(TABLE).orElse("");
        var present = known;
        if (!present.table().equals(table)) {
            present = new Known(table, table.isEmpty() ? List.of() : read());
            known = present;
        }
        return present.thresholds();
    }

    /** A table that makes no sense must not keep leads from their scores. */
    private List<Threshold> read() {
        try {
            return decisions.evaluate(TABLE, Map.of()).results().stream()
                    .map(Thresholds::threshold)
                    .distinct()
                    .limit(AT_MOST)
                    .toList();
        } catch (DecisionFailed | InvalidInput e) {
            LOG.error("No lead crosses a threshold until table {} is corrected and published again.", TABLE, e);
            return List.of();
        }
    }

    private static Threshold threshold(Map<String, Object> row) {
        if (row.get("threshold") instanceof Number number) {
            return new Threshold(ScoreReading.rounded(number), Objects.toString(row.get("name"), null));
        }
        throw new InvalidInput("threshold", "it is " + row.get("threshold") + " in a rule; write a number.");
    }
}
