package io.itinera.engine.sendtime;

import io.itinera.engine.lead.LeadData;
import io.itinera.engine.store.BulkInsert;
import io.itinera.engine.store.BulkSelect;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final BulkSelect select;
    private final JdbcTemplate jdbc;

    record LeadHour(String leadId, int hour) {}

    OpenHours(BulkInsert bulk, BulkSelect select, JdbcTemplate jdbc) {
        this.bulk = bulk;
        this.select = select;
        this.jdbc = jdbc;
    }

    void add(Map<LeadHour, Long> opens) {
        bulk.insert(ADD, List.copyOf(opens.entrySet()), entry ->
                new Object[] {entry.getKey().leadId(), entry.getKey().hour(), entry.getValue()});
    }

    /** Opens by hour, 0 to 23, by lead; who never opened anything is not in the answer. */
    Map<String, Map<Integer, Long>> of(Collection<String> leadIds) {
        Map<String, Map<Integer, Long>> opens = new HashMap<>();
        select.select(
                        "SELECT lead_id, hour_of_day, opens FROM lead_open_hour WHERE lead_id IN (:keys)",
                        leadIds,
                        (row, number) -> Map.entry(new LeadHour(row.getString(1), row.getInt(2)), row.getLong(3)))
                .forEach(entry -> opens.computeIfAbsent(entry.getKey().leadId(), id -> new TreeMap<>())
                        .put(entry.getKey().hour(), entry.getValue()));
        return opens;
    }

    private Map<Integer, Long> of(String leadId) {
        return of(Set.of(leadId)).getOrDefault(leadId, Map.of());
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
