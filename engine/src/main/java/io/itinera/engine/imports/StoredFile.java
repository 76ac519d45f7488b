package io.itinera.engine.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An uploaded file as it lies in the database, from any byte on; one chunk of it is held at a time. */
class StoredFile extends InputStream {
    /** Every chunk but the last holds so many bytes of the file, before compression. */
    static final int CHUNK_BYTES = 256 * 1024;

    private final ImportMapper mapper;
    private final String importId;
    private final long size;
    private long position;
    private InputStream chunk = InputStream.nullInputStream();

    StoredFile(ImportMapper mapper, String importId, long size, long position) {
        this.mapper = mapper;
        this.importId = importId;
        this.size = size;
        this.position = position;
    }

    static int chunkOf(long position) {
        return (int) (position / CHUNK_BYTES);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position >= size) {
            return -1;
        }
        int read = chunk.read(target, offset, length);
        if (read < 0) {
            open(chunkOf(position), (int) (position % CHUNK_BYTES));
            read = chunk.read(target, offset, length);
        }
        if (read < 0) {
            throw new IOException("The stored file ends at byte " + position + " of " + size + ".");
        }
        position += read;
        return read;
    }

    private void open(int number, int skipped) throws IOException {
        var packed = mapper.chunk(importId, number);
        if (packed == null) {
            throw new IOException("Piece " + number + " of the stored file is gone.");
        }
        chunk = new ByteArrayInputStream(packed.unpacked());
        chunk.skipNBytes(skipped);
    }
}
