package io.itinera.engine.scorecard;

import io.itinera.engine.decision.Facts;
import io.itinera.engine.decision.FiredRule;
import io.itinera.engine.decision.PublishedTables;
import io.itinera.engine.scoring.Score;
import io.itinera.engine.scoring.Scoring;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Leads as tables saw them at an earlier time: their stored scores keep what the columns had. What no column had, or of a
 * table of which no rule applied, is as it is now.
 */
@Component
class PastInputs {
    private static final Pattern OF_LEAD =
            Pattern.compile("lead\\.([A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)?)");

    private final Scoring scoring;
    private final PublishedTables tables;

    PastInputs(Scoring scoring, PublishedTables tables) {
        this.scoring = scoring;
        this.tables = tables;
    }

    /** What the last score until then knew of each of the leads; who had none by then is not in the answer. */
    Map<String, Map<String, Object>> of(Set<String> leadIds, String decisionKey, Instant then) {
        var columns = tables.columns(decisionKey);
        Map<String, Map<String, Object>> known = new HashMap<>();
        scoring.asOf(leadIds, then).forEach((id, score) -> known.put(id, inputs(score, columns)));
        return known;
    }

    private static Map<String, Object> inputs(Score score, Map<String, Map<String, String>> columns) {
        Map<String, Object> inputs = new HashMap<>();
        for (FiredRule rule : score.rules()) {
            var asked = columns.getOrDefault(rule.table(), Map.of());
            rule.inputs().forEach((column, value) -> {
                var name = OF_LEAD.matcher(asked.getOrDefault(column, "").strip());
                if (name.matches()) {
                    inputs.put(name.group(1), value);
                }
            });
        }
        return inputs;
    }

    /** @param then what was known then, by name */
    static Facts asThen(Facts now, Map<String, Object> then) {
        return Facts.of(name -> {
            if (then.containsKey(name)) {
                return then.get(name);
            }
            var value = now.get(name);
            return value instanceof Facts inner
                    ? Facts.of(part -> {
                        var whole = name + "." + part;
                        return then.containsKey(whole) ? then.get(whole) : inner.get(part);
                    })
                    : value;
        });
    }
}
