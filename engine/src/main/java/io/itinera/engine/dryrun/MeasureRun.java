package io.itinera.engine.dryrun;

import io.itinera.engine.journey.ElementStats;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.policy.HeldBack;
import io.itinera.engine.policy.HeldBackCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts what happened in a sandbox. It reads whole tables, other features' too, which nobody may do on a database that
 * others use: there, sums are kept as things happen.
 */
@Component
class MeasureRun {
    private static final int REASONS_TOLD = 50;

    /** Where and when each lead opted out is its own; in a sum it would part what belongs together. */
    private static final String REASON =
            "CASE WHEN reason LIKE 'Opted out of %(%'" + " THEN LEFT(reason, LOCATE(' (', reason) - 1) ELSE reason END";

    private static final long DAY = 86_400_000L;

    private final Journeys journeys;
    private final HeldBackCounts heldBack;
    private final JdbcTemplate jdbc;

    MeasureRun(Journeys journeys, HeldBackCounts heldBack, JdbcTemplate jdbc) {
        this.journeys = journeys;
        this.heldBack = heldBack;
        this.jdbc = jdbc;
    }

    Map<String, ElementStats> elements(String key) {
        return new TreeMap<>(journeys.stats(key).elements());
    }

    List<DryRunResult.Sent> sent() {
        return jdbc.query(
                "SELECT FLOOR(sent_at / " + DAY + ") AS on_day, channel, COUNT(*) FROM message WHERE state = 'SENT'"
                        + " GROUP BY on_day, channel ORDER BY on_day, channel",
                (row, number) ->
                        new DryRunResult.Sent(LocalDate.ofEpochDay(row.getLong(1)), row.getString(2), row.getLong(3)));
    }

    List<DryRunResult.Refused> refused() {
        return jdbc.query(
                "SELECT element_id, channel, " + REASON + " AS why, COUNT(*) AS messages FROM message"
                        + " WHERE state = 'REFUSED'"
                        + " GROUP BY element_id, channel, why ORDER BY messages DESC, element_id, why LIMIT "
                        + REASONS_TOLD,
                (row, number) ->
                        new DryRunResult.Refused(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
    }

    List<DryRunResult.Held> held(Instant from, Instant until) {
        int days = (int) ((until.toEpochMilli() - from.toEpochMilli()) / DAY) + 2;
        return heldBack.ofLastDays(days, null).stream()
                .filter(HeldBack::waits)
                .map(held -> new DryRunResult.Held(
                        held.channel(), held.cause().name().toLowerCase(Locale.ROOT), held.amount()))
                .toList();
    }

    Map<String, Long> left(String key) {
        var left = new LinkedHashMap<String, Long>();
        jdbc.query(
                "SELECT left_by, COUNT(*) AS leads FROM journey_run WHERE journey_key = ? AND left_at IS NOT NULL"
                        + " GROUP BY left_by ORDER BY leads DESC, left_by",
                row -> {
                    left.put(row.getString(1), row.getLong(2));
                },
                key);
        return left;
    }

    /** @param goals ids of the elements at which leads have reached it; null is answered where there are none */
    DryRunResult.Goal goal(String key, Set<String> goals) {
        if (goals.isEmpty()) {
            return null;
        }
        var places = String.join(", ", Collections.nCopies(goals.size(), "?"));
        var parameters = new ArrayList<Object>(goals);
        parameters.add(key);
        var took = jdbc.queryForList(
                "SELECT MIN(s.entered_at) - MIN(r.entered_at) AS took FROM journey_run r"
                        + " JOIN journey_step s ON s.instance_id = r.instance_id WHERE s.element_id IN (" + places
                        + ") AND r.journey_key = ? GROUP BY r.instance_id ORDER BY took",
                Long.class,
                parameters.toArray());
        return new DryRunResult.Goal(took.size(), secondsAt(took, 0.5), secondsAt(took, 0.9));
    }

    private static Long secondsAt(List<Long> sortedMillis, double share) {
        if (sortedMillis.isEmpty()) {
            return null;
        }
        int position = (int) Math.ceil(share * sortedMillis.size()) - 1;
        return sortedMillis.get(Math.max(0, position)) / 1_000;
    }
}
