package io.itinera.engine.dryrun;

import io.itinera.engine.base.Json;
import io.itinera.engine.store.BulkSelect;
import io.itinera.engine.tracking.EventNames;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How often things happened lately: of the newest messages of each channel, and to some of the leads. Looks at a few
 * thousand rows, whatever there are.
 */
@Component
class ObserveRates {
    private static final int MESSAGES = 2_000;
    private static final int LEADS = 2_000;
    private static final int EXAMPLES = 50;
    private static final Duration LATELY = Duration.ofDays(30);
    /** What is usual, where nobody has sent enough yet. */
    private static final Map<String, Double> USUAL = Map.of("email-opened", 0.25, "email-clicked", 0.04);

    private static final int ENOUGH = 50;
    private static final String NEWEST =
            "SELECT id FROM message WHERE channel = ? AND state = 'SENT' ORDER BY created_at DESC, id DESC LIMIT ?";
    private static final String RESPONSES =
            "SELECT kind, COUNT(*) FROM message_response WHERE message_id IN (:keys) AND people > 0 GROUP BY kind";
    private static final String EVENTS = "SELECT lead_id, event_type, attributes, occurred_at FROM lead_event"
            + " WHERE lead_id IN (:keys) AND occurred_at >= ";

    private final BulkSelect bulk;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    ObserveRates(BulkSelect bulk, JdbcTemplate jdbc, Clock clock) {
        this.bulk = bulk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param leadIds of the sample @param awaited types of events that the drawing waits for */
    Rates of(List<String> leadIds, Set<String> awaited) {
        var rates = new HashMap<String, Rate>();
        USUAL.forEach((type, share) -> rates.put(type, new Rate(type, share, Rate.ASSUMED)));
        Rates.CHANNELS.forEach(channel -> messages(channel, rates));
        var ofMessages = Rates.receivables().keySet();
        var wanted = new HashSet<>(awaited);
        wanted.removeAll(ofMessages);
        var examples = new HashMap<String, List<Map<String, Object>>>();
        leads(leadIds.subList(0, Math.min(LEADS, leadIds.size())), wanted, awaited, rates, examples);
        return new Rates(rates, examples);
    }

    private void messages(String channel, Map<String, Rate> rates) {
        var newest = jdbc.queryForList(NEWEST, String.class, channel, MESSAGES);
        if (newest.size() < ENOUGH) {
            return;
        }
        var responded = new HashMap<String, Long>();
        bulk.select(RESPONSES, newest, (row, number) -> responded.merge(row.getString(1), row.getLong(2), Long::sum));
        for (var kind : Rates.KINDS) {
            EventNames.of(kind, channel).stream().findFirst().ifPresent(type -> {
                var seen = responded.get(type.substring(type.indexOf('-') + 1));
                if (seen != null) {
                    rates.put(type, new Rate(type, Math.min(1, (double) seen / newest.size()), Rate.OBSERVED));
                }
            });
        }
    }

    private void leads(
            List<String> leadIds,
            Set<String> wanted,
            Set<String> awaited,
            Map<String, Rate> rates,
            Map<String, List<Map<String, Object>>> examples) {
        var since = clock.instant().minus(LATELY).toEpochMilli();
        var whose = new HashMap<String, Set<String>>();
        bulk.select(EVENTS + since, leadIds, (row, number) -> {
            var type = row.getString(2);
            if (awaited.contains(type)) {
                whose.computeIfAbsent(type, key -> new HashSet<>()).add(row.getString(1));
                var known = examples.computeIfAbsent(type, key -> new ArrayList<>());
                if (known.size() < EXAMPLES) {
                    known.add(Json.readMap(row.getString(3)));
                }
            }
            return type;
        });
        for (var type : wanted) {
            double share = (double) whose.getOrDefault(type, Set.of()).size() / Math.max(1, leadIds.size());
            rates.put(type, new Rate(type, share, Rate.OBSERVED));
        }
    }
}
