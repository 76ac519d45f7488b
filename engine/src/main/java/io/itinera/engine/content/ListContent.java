package io.itinera.engine.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All content by key: what goes out, and what is worked on. */
@Component
class ListContent {
    private final ContentMapper rows;
    private final ContentShelf shelf;

    ListContent(ContentMapper rows, ContentShelf shelf) {
        this.rows = rows;
        this.shelf = shelf;
    }

    List<ContentListing> all() {
        Map<String, List<ContentRow>> stored = new LinkedHashMap<>();
        rows.newest()
                .forEach(row -> stored.computeIfAbsent(row.contentKey(), key -> new ArrayList<>())
                        .add(row));
        var result = new TreeMap<String, ContentListing>();
        shelf.files().forEach((key, file) -> result.put(key, listing(key, file, List.of())));
        stored.forEach((key, versions) -> result.put(key, listing(key, shelf.file(key), versions)));
        return List.copyOf(result.values());
    }

    private ContentListing listing(String key, ContentSource file, List<ContentRow> versions) {
        var published = versions.stream()
                .filter(row -> row.state() == ContentState.PUBLISHED)
                .findFirst();
        var draft = versions.stream()
                .filter(row -> row.state() == ContentState.DRAFT)
                .findFirst();
        var latest = draft.or(() -> published);
        var out = shelf.find(key);
        return new ContentListing(
                key,
                latest.map(ContentRow::kind).orElseGet(() -> file.kind()),
                latest.map(ContentRow::title).orElseGet(() -> file.title()),
                published.map(ContentRow::version).orElse(file == null ? null : 0),
                draft.map(ContentRow::version).orElse(null),
                latest.map(ContentRow::author).orElse(null),
                latest.map(ContentRow::changedAt).orElse(null),
                out == null ? null : out.content().problem());
    }
}
