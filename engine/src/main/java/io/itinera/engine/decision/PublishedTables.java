package io.itinera.engine.decision;

import io.itinera.engine.base.NotFound;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What is known of published decision tables beside what they answer. */
public interface PublishedTables {
    /** When the newest version was published; empty where none is. */
    Optional<Instant> publishedAt(String key);

    /**
     * What the columns of the newest version, and of what it requires, ask: by table, what is asked by the column's name.
     *
     * @throws NotFound where no decision of that key is published
     */
    Map<String, Map<String, String>> columns(String key);
}
