package io.itinera.engine.sendtime;

import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.Decisions;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The table {@code send-time}: at which hour to write to a lead, by what was observed of it. It may ask for {@code opens},
 * how many there were, {@code hour}, the hour of most of them, {@code share}, how many percent fell into it, and the lead.
 */
@Component
class SendTimeTable {
    static final String KEY = "send-time";
    private static final Logger LOG = LoggerFactory.getLogger(SendTimeTable.class);
    private static final LocalTime WHERE_NOTHING_IS_KNOWN = LocalTime.of(10, 0);
    private static final int PERCENT = 100;

    private final Decisions decisions;

    SendTimeTable(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @param opens by hour */
    LocalTime timeFor(String leadId, Object lead, Map<Integer, Long> opens) {
        var observed = most(opens);
        var otherwise = observed.map(hour -> LocalTime.of(hour, 0)).orElse(WHERE_NOTHING_IS_KNOWN);
        if (decisions.published(KEY).isEmpty()) {
            return otherwise;
        }
        var all = opens.values().stream().mapToLong(Long::longValue).sum();
        var variables = new HashMap<String, Object>();
        variables.put("lead", lead);
        variables.put("opens", all);
        variables.put("hour", observed.orElse(null));
        variables.put(
                "share", observed.map(hour -> PERCENT * opens.get(hour) / all).orElse(0L));
        try {
            return read(decisions.evaluate(KEY, variables).single().get("time"));
        } catch (DecisionFailed | DateTimeException e) {
            LOG.warn("Table {} says no time for lead {}, {} is taken: {}", KEY, leadId, otherwise, e.getMessage());
            return otherwise;
        }
    }

    /** Of equals the earliest. */
    private static Optional<Integer> most(Map<Integer, Long> opens) {
        return opens.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Long>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static LocalTime read(Object answer) {
        return answer instanceof Number hour
                ? LocalTime.of(hour.intValue(), 0)
                : LocalTime.parse(String.valueOf(answer));
    }
}
