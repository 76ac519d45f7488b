package io.itinera.engine.bpmn.move;

import io.itinera.engine.journey.Standing;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Looks up who walks by a version and where they stand, with few statements however many they are. */
@Component
class FindInstances {
    private static final String OF_VERSION =
            " FROM ACT_RU_EXECUTION WHERE PROC_DEF_ID_ = ? AND PARENT_ID_ IS NULL AND SUPER_EXEC_ IS NULL";
    private static final String PAGE = "SELECT ID_" + OF_VERSION + " AND ID_ > ?";
    private static final String STANDING =
            "SELECT ACT_ID_, COUNT(*) FROM ACT_RU_EXECUTION WHERE %s AND IS_ACTIVE_ = TRUE AND ACT_ID_ IS NOT NULL"
                    + " GROUP BY ACT_ID_";
    private static final String OVERDUE = "SELECT d.ACT_ID_, COUNT(*) FROM ACT_RU_JOBDEF d JOIN ACT_RU_JOB j"
            + " ON j.JOB_DEF_ID_ = d.ID_ WHERE d.PROC_DEF_ID_ = ? AND j.TYPE_ = 'timer' AND j.DUEDATE_ <= ? %s"
            + " GROUP BY d.ACT_ID_";
    private static final int KEYS_A_STATEMENT = 500;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    FindInstances(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<String> after(String definitionId, String after, int most) {
        return jdbc.queryForList(PAGE + " ORDER BY ID_ LIMIT ?", String.class, definitionId, after, most);
    }

    List<String> between(String definitionId, String after, String until, int most) {
        return jdbc.queryForList(
                PAGE + " AND ID_ <= ? ORDER BY ID_ LIMIT ?", String.class, definitionId, after, until, most);
    }

    long count(String definitionId) {
        return jdbc.queryForObject("SELECT COUNT(*)" + OF_VERSION, Long.class, definitionId);
    }

    /** @param instances null for all */
    List<Standing> standing(String definitionId, Collection<String> instances) {
        var now = Timestamp.from(clock.instant());
        Map<String, Long> leads = new TreeMap<>();
        Map<String, Long> overdue = new TreeMap<>();
        if (instances == null) {
            add(leads, STANDING.formatted("PROC_DEF_ID_ = ?"), List.of(definitionId));
            add(overdue, OVERDUE.formatted(""), List.of(definitionId, now));
        } else {
            var all = List.copyOf(instances);
            for (int from = 0; from < all.size(); from += KEYS_A_STATEMENT) {
                var some = all.subList(from, Math.min(all.size(), from + KEYS_A_STATEMENT));
                var list = "(" + String.join(", ", Collections.nCopies(some.size(), "?")) + ")";
                add(
                        leads,
                        STANDING.formatted("PROC_DEF_ID_ = ? AND PROC_INST_ID_ IN " + list),
                        with(List.of(definitionId), some));
                add(
                        overdue,
                        OVERDUE.formatted("AND j.PROCESS_INSTANCE_ID_ IN " + list),
                        with(List.of(definitionId, now), some));
            }
        }
        overdue.keySet().forEach(id -> leads.putIfAbsent(id, 0L));
        return leads.entrySet().stream()
                .map(entry -> new Standing(entry.getKey(), entry.getValue(), overdue.getOrDefault(entry.getKey(), 0L)))
                .toList();
    }

    private static List<Object> with(List<?> first, List<String> more) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(more);
        return all;
    }

    private void add(Map<String, Long> counts, String sql, List<?> parameters) {
        jdbc.query(
                sql,
                row -> {
                    counts.merge(row.getString(1), row.getLong(2), Long::sum);
                },
                parameters.toArray());
    }
}
