package io.itinera.engine.content;

import java.util.List;
import org.springframework.stereotype.Component;

/** What is published in the database, which every node reads anew once it changed. */
@Component
class StoredContent {
    private final ContentMapper mapper;

    StoredContent(ContentMapper mapper) {
        this.mapper = mapper;
    }

    String revision() {
        return mapper.revision();
    }

    List<ContentSource> published() {
        return mapper.published().stream()
                .map(row -> new ContentSource(row.contentKey(), row.kind(), row.title(), row.read(), false))
                .toList();
    }
}
