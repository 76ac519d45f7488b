package io.itinera.engine.sendtime;

import io.itinera.engine.decision.Attempt;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.decision.Facts;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private static final int PERCENT = 100;

    private final Decisions decisions;

    SendTimeTable(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param leads as the table sees them, by their ids
     * @param opens by lead and hour; of some there are none
     */
    Map<String, LocalTime> times(
            Collection<String> leadIds, Function<String, Facts> leads, Map<String, Map<Integer, Long>> opens) {
        var ids = List.copyOf(leadIds);
        var times = new HashMap<String, LocalTime>();
        ids.forEach(id -> times.put(id, observed(opens.getOrDefault(id, Map.of()))));
        if (decisions.published(KEY).isPresent()) {
            var asked = ids.stream()
                    .map(id -> variables(leads.apply(id), opens.getOrDefault(id, Map.of())))
                    .toList();
            var answers = decisions.attemptAll(KEY, asked);
            for (int i = 0; i < ids.size(); i++) {
                var answer = answers.get(i);
                times.compute(ids.get(i), (id, otherwise) -> read(id, answer, otherwise));
            }
        }
        return times;
    }

    private static Map<String, Object> variables(Facts lead, Map<Integer, Long> opens) {
        var all = opens.values().stream().mapToLong(Long::longValue).sum();
        var most = most(opens);
        var variables = new HashMap<String, Object>();
        variables.put("lead", lead);
        variables.put("opens", all);
        variables.put("hour", most.orElse(null));
        variables.put("share", most.map(hour -> PERCENT * opens.get(hour) / all).orElse(0L));
        return variables;
    }

    private static LocalTime observed(Map<Integer, Long> opens) {
        return most(opens).map(hour -> LocalTime.of(hour, 0)).orElse(BestTime.WHERE_NOTHING_IS_KNOWN);
    }

    /** Of equals the earliest. */
    private static Optional<Integer> most(Map<Integer, Long> opens) {
        return opens.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Long>comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static LocalTime read(String leadId, Attempt answer, LocalTime otherwise) {
        try {
            var time = answer.get().single().get("time");
            return time instanceof Number hour
                    ? LocalTime.of(hour.intValue(), 0)
                    : LocalTime.parse(String.valueOf(time));
        } catch (DecisionFailed | DateTimeException e) {
            LOG.warn("Table {} says no time for lead {}, {} is taken: {}", KEY, leadId, otherwise, e.getMessage());
            return otherwise;
        }
    }
}
