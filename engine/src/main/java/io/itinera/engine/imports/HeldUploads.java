package io.itinera.engine.imports;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Json;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.store.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Files between upload and start, while somebody looks at what would become of them. They lie in the database, so any
 * node can go on with them.
 */
@Component
class HeldUploads {
    private final ImportMapper mapper;
    private final Transactions transactions;
    private final Clock clock;

    HeldUploads(ImportMapper mapper, Transactions transactions, Clock clock) {
        this.mapper = mapper;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws NotFound where the file is not held */
    ImportPreview preview(String id, ImportMapping mapping) {
        var upload = mapper.held(id);
        var beginning = upload == null ? null : mapper.chunk(id, 0);
        if (beginning == null) {
            throw new NotFound("uploaded file", id);
        }
        try {
            return PreviewFile.preview(beginning.unpacked(), Charset.forName(upload.charsetName()), mapping);
        } catch (IOException e) {
            throw new UncheckedIOException("The stored file " + id + " cannot be unpacked.", e);
        }
    }

    /** @throws InvalidInput where the mapping does not fit */
    void start(String id, ImportMapping mapping, String startedBy) {
        var upload = mapper.held(id);
        if (upload != null) {
            FitMapping.fit(upload.header(), mapping);
            mapper.startHeld(id, Json.write(mapping), Words.clip(startedBy, 255), clock.instant());
        } else if (mapper.find(id) == null) {
            throw new NotFound("uploaded file", id);
        }
    }

    /** The row goes first: whoever starts the file meanwhile either finds all of it or nothing. */
    void forget(String id) {
        transactions.retrying(() -> {
            int forgotten = mapper.forgetHeld(id);
            if (forgotten > 0) {
                mapper.dropChunks(id, null);
            }
            return forgotten;
        });
    }
}
