package io.itinera.engine.decay;

import io.itinera.engine.store.BulkInsert;
import io.itinera.engine.store.BulkSelect;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Amounts of leads by behaviour. Who changes them has the leads locked. */
@Component
class StoredAmounts {
    private static final String SELECT =
            "SELECT lead_id, behaviour, amount, as_of, half_life FROM lead_fading WHERE lead_id IN (:keys)";
    private static final String PUT = "INSERT INTO lead_fading (lead_id, behaviour, amount, as_of, half_life)"
            + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE amount = VALUES(amount), as_of = VALUES(as_of),"
            + " half_life = VALUES(half_life)";

    private final BulkSelect select;
    private final BulkInsert bulk;
    private final JdbcTemplate jdbc;

    record Key(String leadId, String behaviour) {}

    private record Row(Key key, Amount amount) {}

    StoredAmounts(BulkSelect select, BulkInsert bulk, JdbcTemplate jdbc) {
        this.select = select;
        this.bulk = bulk;
        this.jdbc = jdbc;
    }

    Map<Key, Amount> of(Collection<String> leadIds) {
        var amounts = new HashMap<Key, Amount>();
        select.select(SELECT, leadIds, (row, number) -> {
                    var amount = new Amount(
                            row.getDouble("amount"),
                            Instant.ofEpochMilli(row.getLong("as_of")),
                            Duration.ofMillis(row.getLong("half_life")));
                    return new Row(new Key(row.getString("lead_id"), row.getString("behaviour")), amount);
                })
                .forEach(row -> amounts.put(row.key(), row.amount()));
        return amounts;
    }

    void put(Map<Key, Amount> amounts) {
        bulk.insert(PUT, List.copyOf(amounts.entrySet()), entry -> {
            var amount = entry.getValue();
            return new Object[] {
                entry.getKey().leadId(),
                entry.getKey().behaviour(),
                amount.value(),
                amount.asOf(),
                amount.halfLife().toMillis()
            };
        });
    }

    void deleteOf(String leadId) {
        jdbc.update("DELETE FROM lead_fading WHERE lead_id = ?", leadId);
    }
}
