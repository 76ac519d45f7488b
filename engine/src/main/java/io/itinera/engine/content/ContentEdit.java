package io.itinera.engine.content;

/** A content as somebody writes it. @param title what people call it; the key where it is left out */
public record ContentEdit(String key, ContentKind kind, String title, ContentBody body) {
    public ContentEdit {
        kind = kind == null ? ContentKind.EMAIL : kind;
        title = title == null || title.isBlank() ? key : title.strip();
        body = body == null ? new ContentBody(null, null, null, null, null, null, null) : body;
    }

    ContentSource source() {
        return new ContentSource(key, kind, title, body, false);
    }
}
