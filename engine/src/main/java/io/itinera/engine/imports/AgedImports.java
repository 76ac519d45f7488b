package io.itinera.engine.imports;

import io.itinera.engine.retention.AgeingRows;
import io.itinera.engine.retention.Kept;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Imports that ended long ago go: first their rejected lines, which quote the file, then what they came to. */
@Component
class AgedImports implements AgeingRows {
    private final ImportMapper imports;

    AgedImports(ImportMapper imports) {
        this.imports = imports;
    }

    @Override
    public Kept kept() {
        return Kept.IMPORTS;
    }

    @Override
    public boolean deleteOldest(Instant before, int atMost) {
        var oldest = imports.lockOldest(before);
        oldest.ifPresent(id -> shrink(id, atMost));
        return oldest.isPresent();
    }

    private void shrink(String id, int atMost) {
        var lines =
                imports.errors(id, 0, atMost).stream().map(ImportError::line).toList();
        if (!lines.isEmpty()) {
            imports.dropErrors(id, lines);
        }
        if (lines.size() < atMost) {
            imports.dropChunks(id, null);
            imports.forget(id);
        }
    }
}
