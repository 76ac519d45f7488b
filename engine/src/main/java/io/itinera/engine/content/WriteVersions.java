package io.itinera.engine.content;

import io.itinera.engine.base.Json;
import io.itinera.engine.base.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Versions of a content, within the caller's transaction.
 *
 * <pre>
 *   save ──► DRAFT ── publish ──► PUBLISHED ── publish of the next ──► RETIRED
 *              └── discard: gone
 * </pre>
 */
@Component
class WriteVersions {
    private final ContentMapper rows;
    private final Clock clock;

    WriteVersions(ContentMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    int save(ContentEdit edit, String author) {
        var versions = rows.lock(edit.key());
        var draft = draft(versions);
        int version = draft.map(ContentRow::version)
                .orElse(versions.isEmpty() ? 1 : versions.get(0).version() + 1);
        var row = new ContentRow(
                edit.key(),
                version,
                edit.kind(),
                ContentState.DRAFT,
                edit.title(),
                Json.write(edit.body()),
                author,
                clock.instant(),
                null);
        if (draft.isPresent()) {
            rows.update(row);
        } else {
            rows.insert(row);
        }
        return version;
    }

    int publish(String key, String author) {
        var draft = draft(rows.lock(key)).orElseThrow(() -> new NotFound("draft of content", key));
        rows.retire(key);
        var now = clock.instant();
        rows.update(new ContentRow(
                key,
                draft.version(),
                draft.kind(),
                ContentState.PUBLISHED,
                draft.title(),
                draft.body(),
                author,
                now,
                now));
        return draft.version();
    }

    private static Optional<ContentRow> draft(List<ContentRow> versions) {
        return versions.stream()
                .filter(row -> row.state() == ContentState.DRAFT)
                .findFirst();
    }
}
