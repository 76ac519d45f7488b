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
 *              ├── discard: gone                                         ▲
 *              └── put aside by another editor ──────────────────────────┘
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

    /** @throws EditedMeanwhile where it is not as the basis says */
    int save(ContentEdit edit, String author, EditBasis basis) {
        var versions = rows.lock(edit.key());
        Marks.check(edit.key(), versions, basis.mark());
        var draft = draft(versions);
        if (basis.aside()) {
            draft.ifPresent(other -> rows.update(other.as(ContentState.RETIRED, null)));
            draft = Optional.empty();
        }
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

    /** @throws EditedMeanwhile where it is not as the mark says */
    int publish(String key, String author, String mark) {
        var versions = rows.lock(key);
        Marks.check(key, versions, mark);
        var draft = draft(versions).orElseThrow(() -> new NotFound("draft of content", key));
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

    /** @throws EditedMeanwhile where it is not as the mark says */
    int discard(String key, String mark) {
        Marks.check(key, rows.lock(key), mark);
        return rows.discard(key);
    }

    private static Optional<ContentRow> draft(List<ContentRow> versions) {
        return versions.stream()
                .filter(row -> row.state() == ContentState.DRAFT)
                .findFirst();
    }
}
