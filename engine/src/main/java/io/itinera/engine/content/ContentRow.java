package io.itinera.engine.content;

import io.itinera.engine.base.Json;
import java.time.Instant;

/** @param body a {@link ContentBody} as JSON */
record ContentRow(
        String contentKey,
        int version,
        ContentKind kind,
        ContentState state,
        String title,
        String body,
        String author,
        Instant changedAt,
        Instant publishedAt) {

    ContentBody read() {
        return Json.read(body, ContentBody.class);
    }

    ContentVersion shown() {
        return new ContentVersion(contentKey, version, kind, state, title, author, changedAt, publishedAt);
    }

    ContentRow as(ContentState other, Instant published) {
        return new ContentRow(contentKey, version, kind, other, title, body, author, changedAt, published);
    }
}
