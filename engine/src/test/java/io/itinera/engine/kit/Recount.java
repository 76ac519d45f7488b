package io.itinera.engine.kit;

import io.itinera.engine.journey.Journeys;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many tokens entered each element: by the counters that are kept as it happens, and by the log of steps. */
public final class Recount {
    private Recount() {}

    public static Map<String, Long> counted(Journeys journeys, String journey) {
        var entered = new TreeMap<String, Long>();
        journeys.stats(journey).elements().forEach((element, stats) -> {
            if (stats.entered() > 0) {
                entered.put(element, stats.entered());
            }
        });
        return entered;
    }

    /** Of all journeys together. */
    public static Map<String, Long> recounted(JdbcTemplate database) {
        var entered = new TreeMap<String, Long>();
        database.query("SELECT element_id, COUNT(*) FROM journey_step GROUP BY element_id", row -> {
            entered.put(row.getString(1), row.getLong(2));
        });
        return entered;
    }
}
