package io.itinera.engine.message;

import io.itinera.engine.base.Json;
import io.itinera.engine.store.BulkSelect;
import io.itinera.engine.store.InstantAsMillis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads messages by their ids, as every order and every dispatcher does. */
@Component
class ReadMessages {
    private static final String BY_IDS =
            "SELECT id, lead_id, journey_key, element_id, channel, content, state, reason, "
                    + "provider, provider_id, attempts, created_at, due_at, sent_at, updated_at, instance_id, visit, topic, purpose, "
                    + "payload, when_held, send_window, policy_priority FROM message WHERE id IN (:keys)";

    private final BulkSelect bulk;

    ReadMessages(BulkSelect bulk) {
        this.bulk = bulk;
    }

    List<Message> all(Collection<String> ids) {
        return bulk.select(BY_IDS, ids, ReadMessages::message);
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        int column = 0;
        return new Message(
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                MessageState.valueOf(row.getString(++column)),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getInt(++column),
                InstantAsMillis.read(row, ++column),
                InstantAsMillis.read(row, ++column),
                InstantAsMillis.read(row, ++column),
                InstantAsMillis.read(row, ++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                row.getString(++column),
                Json.readMap(row.getString(++column)),
                row.getString(++column),
                row.getString(++column),
                row.getInt(++column));
    }
}
