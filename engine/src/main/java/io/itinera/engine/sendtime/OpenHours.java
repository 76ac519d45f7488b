package io.itinera.engine.sendtime;

import io.itinera.engine.lead.LeadData;
import io.itinera.engine.store.BulkInsert;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How often leads opened messages in which hour of their day. */
@Component
class OpenHours implements LeadData {
    private static final String ADD = "INSERT INTO lead_open_hour (lead_id, hour_of_day, opens) VALUES (?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE opens = lead_open_hour.opens + VALUES(opens)";
    static final Comparator<LeadHour> ORDER =
            Comparator.comparing(LeadHour::leadId).thenComparing(LeadHour::hour);

    private final BulkInsert bulk;
    private final JdbcTemplate jdbc;

    record LeadHour(String leadId, int hour) {}

    OpenHours(BulkInsert bulk, JdbcTemplate jdbc) {
        this.bulk = bulk;
        this.jdbc = jdbc;
    }

    void add(Map<LeadHour, Long> opens) {
        bulk.insert(ADD, List.copyOf(opens.entrySet()), entry ->
                new Object[] {entry.getKey().leadId(), entry.getKey().hour(), entry.getValue()});
    }

    /** Opens by hour, 0 to 23. */
    Map<Integer, Long> of(String leadId) {
        var hours = new TreeMap<Integer, Long>();
        jdbc.query(
                "SELECT hour_of_day, opens FROM lead_open_hour WHERE lead_id = ?",
                row -> {
                    hours.put(row.getInt(1), row.getLong(2));
                },
                leadId);
        return hours;
    }

    @Override
    public String section() {
        return "opensByHour";
    }

    @Override
    public Object export(String leadId) {
        return of(leadId);
    }

    @Override
    public void erase(String leadId) {
        jdbc.update("DELETE FROM lead_open_hour WHERE lead_id = ?", leadId);
    }

    @Override
    public void merge(String anonymousLeadId, String knownLeadId) {
        var opens = new TreeMap<LeadHour, Long>(ORDER);
        of(anonymousLeadId).forEach((hour, many) -> opens.put(new LeadHour(knownLeadId, hour), many));
        add(opens);
        erase(anonymousLeadId);
    }
}
