package io.itinera.engine.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * All content that goes out, ready to render: that of files, and over it what was published in the database. Parsed
 * once a version; what another node published is seen within seconds.
 */
@Component
class ContentShelf {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final Map<String, ContentSource> files;
    private final Templates templates;
    private final StoredContent stored;
    private final Clock clock;
    private volatile Stock stock;

    ContentShelf(ContentFiles files, Templates templates, StoredContent stored, Clock clock) {
        this.files = files.read();
        this.templates = templates;
        this.stored = stored;
        this.clock = clock;
    }

    private record Stock(
            String revision,
            Instant lookAgainAt,
            Map<String, ContentSource> sources,
            Map<String, CompiledContent> ready) {}

    /** @return null where there is none */
    CompiledContent find(String key) {
        var now = stock();
        var source = now.sources().get(key);
        return source == null ? null : now.ready().computeIfAbsent(key, one -> compile(source));
    }

    Map<String, ContentSource> sources() {
        return stock().sources();
    }

    /** @return null where the content is of the database alone */
    ContentSource file(String key) {
        return files.get(key);
    }

    Map<String, ContentSource> files() {
        return files;
    }

    /** Ready to render with the layouts and snippets as they are published now. */
    CompiledContent compile(ContentSource source) {
        return new CompileContent(templates, stock().sources()::get).compile(source);
    }

    void forget() {
        stock = null;
    }

    private Stock stock() {
        var now = clock.instant();
        var known = stock;
        if (known != null && now.isBefore(known.lookAgainAt())) {
            return known;
        }
        var revision = stored.revision();
        var sources = known != null && known.revision().equals(revision) ? known.sources() : read();
        var ready = known != null && known.sources() == sources
                ? known.ready()
                : new ConcurrentHashMap<String, CompiledContent>();
        var fresh = new Stock(revision, now.plus(LOOK_EVERY), sources, ready);
        stock = fresh;
        return fresh;
    }

    private Map<String, ContentSource> read() {
        var sources = new TreeMap<>(files);
        stored.published().forEach(source -> sources.put(source.key(), source));
        return sources;
    }
}
