package io.itinera.engine.policy;

import com.github.benmanes.caffeine.cache.Cache;
import io.itinera.engine.base.Caches;
import io.itinera.engine.policy.PolicyTable.Seen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What one version of the table said, by everything that it looked at. A table that reads the day or the time is asked
 * again after a minute.
 */
final class KnownRules {
    private static final int KEPT = 20_000;
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private final String table;
    private final Set<String> names;
    private final Cache<List<Object>, Rules> rules =
            Caches.ofAtMost(KEPT).expireAfterWrite(KEPT_FOR).build();

    /**
     * @param table the version, by its name
     * @param names what of a lead any cell looked at so far
     */
    KnownRules(String table, Set<String> names) {
        this.table = table;
        this.names = names;
    }

    String table() {
        return table;
    }

    Set<String> names() {
        return names;
    }

    Rules get(Seen seen) {
        return rules.getIfPresent(keyOf(seen));
    }

    void put(Seen seen, Rules said) {
        rules.put(keyOf(seen), said);
    }

    List<Object> keyOf(Seen seen) {
        var ask = seen.ask();
        var key = new ArrayList<Object>(names.size() + 5);
        key.add(ask.channel());
        key.add(ask.purpose());
        key.add(ask.priority());
        key.add(ask.topic());
        key.add(ask.journeyKey());
        names.forEach(name -> key.add(seen.lead().get(name)));
        return key;
    }
}
