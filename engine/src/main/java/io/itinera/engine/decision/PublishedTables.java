package io.itinera.engine.decision;

import io.itinera.engine.base.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of published decision tables beside what they answer. */
public interface PublishedTables {
    /** The newest versions, by file; within a file those first that are asked from outside. */
    List<ListedTable> all();

    default Optional<ListedTable> find(String key) {
        return all().stream().filter(table -> table.key().equals(key)).findFirst();
    }

    /** @throws NotFound where no decision of that key is published */
    default ListedTable get(String key) {
        return find(key).orElseThrow(() -> new NotFound("decision", key));
    }

    /** When the newest version was published; empty where none is. */
    Optional<Instant> publishedAt(String key);

    /**
     * What the columns of the newest version, and of what it requires, ask: by table, what is asked by the column's name.
     *
     * @throws NotFound where no decision of that key is published
     */
    Map<String, Map<String, String>> columns(String key);
}
