package io.itinera.engine.consent;

import io.itinera.engine.store.BulkSelect;
import io.itinera.engine.store.InstantAsMillis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what is in force of what leads said, for many of them at once, as batches of messages ask. */
@Component
class ReadConsents {
    private static final String SAID = "SELECT lead_id, channel, topic, state, source, given_at FROM consent"
            + " WHERE lead_id IN (:keys) ORDER BY lead_id, channel, topic";

    private final BulkSelect bulk;

    ReadConsents(BulkSelect bulk) {
        this.bulk = bulk;
    }

    /** Each lead's by channel and topic. */
    List<Consent> ofLeads(Collection<String> leadIds) {
        return bulk.select(SAID, leadIds, ReadConsents::consent);
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        int column = 0;
        return new Consent(
                row.getString(++column),
                Channel.valueOf(row.getString(++column)),
                row.getString(++column),
                ConsentState.valueOf(row.getString(++column)),
                row.getString(++column),
                InstantAsMillis.read(row, ++column));
    }
}
