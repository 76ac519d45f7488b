package io.itinera.engine.imports;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.Ids;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes a file in, piece by piece, and releases it for import once it is complete and known to be readable. */
@Component
class StoreUpload {
    private final ImportMapper mapper;
    private final Clock clock;
    private final ImportSettings settings;

    StoreUpload(ImportMapper mapper, Clock clock, ImportSettings settings) {
        this.mapper = mapper;
        this.clock = clock;
        this.settings = settings;
    }

    /** @throws InvalidInput where file or mapping cannot be taken; nothing of it is kept then */
    String store(String fileName, InputStream file, ImportMapping mapping, String startedBy) {
        return take(fileName, file, mapping, startedBy, ImportState.WAITING);
    }

    /** @throws InvalidInput where the file cannot be taken; nothing of it is kept then */
    String hold(String fileName, InputStream file, String uploadedBy) {
        return take(fileName, file, null, uploadedBy, ImportState.HELD);
    }

    /** @param mapping null where it is not known yet */
    private String take(String fileName, InputStream file, ImportMapping mapping, String by, ImportState state) {
        try {
            byte[] beginning = file.readNBytes(CsvFormat.BEGINNING_BYTES);
            check(CsvFormat.of(beginning, charsetOf(beginning)), mapping);
            var id = Ids.next();
            mapper.begin(
                    id,
                    Words.clip(fileName, 255),
                    Words.clip(by, 255),
                    state,
                    Json.write(mapping == null ? ImportMapping.automatic() : mapping),
                    clock.instant());
            try {
                keep(id, beginning, file, mapping);
            } catch (IOException | RuntimeException e) {
                forget(id, e);
                throw e;
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("The upload of " + fileName + " broke off; nothing of it was imported.", e);
        }
    }

    private void keep(String id, byte[] beginning, InputStream rest, ImportMapping mapping) throws IOException {
        var charset = new DetectCharset();
        long size = 0;
        int number = 0;
        for (byte[] piece = beginning; piece.length > 0; piece = rest.readNBytes(StoredFile.CHUNK_BYTES)) {
            size += piece.length;
            if (size > settings.maxFileSize().toBytes()) {
                throw new InvalidInput(
                        "file",
                        "The file is larger than " + settings.maxFileSize().toMegabytes()
                                + " MB. Split it, or raise itinera.imports.max-file-size.");
            }
            charset.feed(piece, piece.length);
            mapper.addChunk(id, number++, Chunk.packed(piece).content());
        }
        var format = CsvFormat.of(beginning, charset.result());
        check(format, mapping);
        int released = mapper.release(
                id,
                format.charset().name(),
                String.valueOf(format.delimiter()),
                Json.write(format.header().names()),
                size,
                format.dataByte(),
                format.dataLine());
        if (released == 0) {
            throw new Conflict("The upload took so long that it was given up. Upload the file again.");
        }
    }

    private static void check(CsvFormat format, ImportMapping mapping) {
        if (mapping != null) {
            FitMapping.fit(format.header(), mapping);
        }
    }

    /** What this cannot clear away because the database is gone, {@link ForgetBrokenUploads} does later. */
    private void forget(String id, Exception reason) {
        try {
            mapper.dropChunks(id, null);
            mapper.forget(id);
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /** The charset by the beginning alone; bytes further on may still tell another. */
    static Charset charsetOf(byte[] beginning) {
        var charset = new DetectCharset();
        charset.feed(beginning, beginning.length);
        return charset.result();
    }
}
