package io.itinera.engine.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** One piece of an uploaded file, compressed by itself so that reading can start at any of them. */
record Chunk(byte[] content) {

    static Chunk packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return new Chunk(packed.toByteArray());
    }

    byte[] unpacked() throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return gzip.readAllBytes();
        }
    }
}
