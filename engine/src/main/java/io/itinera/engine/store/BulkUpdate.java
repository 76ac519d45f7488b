package io.itinera.engine.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Changes rows by many keys, as {@link BulkSelect} reads them, where the databases need different words for it. */
@Component
public class BulkUpdate {
    private static final int KEYS_A_STATEMENT = 500;

    private final JdbcTemplate jdbc;
    private final boolean h2;

    BulkUpdate(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        this.h2 = dialect == Dialect.H2;
    }

    /**
     * @param onServers for MySQL and MariaDB, with {@code IN (:keys)}, and no other parameter before it
     * @param onH2 the same for one key, which is its last parameter; H2 is quicker with many of these
     * @param more the values of what else both have question marks for
     */
    public void update(String onServers, String onH2, Collection<String> keys, Object... more) {
        var list = List.copyOf(keys);
        if (h2) {
            jdbc.batchUpdate(onH2, list.stream().map(key -> withKey(more, key)).toList());
        } else {
            for (int from = 0; from < list.size(); from += KEYS_A_STATEMENT) {
                var keysOfPart = list.subList(from, Math.min(list.size(), from + KEYS_A_STATEMENT));
                var part = KeyedStatement.of(onServers, keysOfPart, more);
                jdbc.update(part.text(), part.parameters());
            }
        }
    }

    private static Object[] withKey(Object[] more, String key) {
        var parameters = Arrays.copyOf(more, more.length + 1);
        parameters[more.length] = key;
        return parameters;
    }
}
