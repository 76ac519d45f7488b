package io.itinera.webapp.page;

import io.itinera.engine.base.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.multipart.MultipartFile;

/** A drawing or a table as a person chose it from their files. */
public final class UploadedText {
    private static final long LARGEST_FILE = 8_000_000;

    private UploadedText() {}

    /** @throws InvalidInput where it is too large */
    public static String of(MultipartFile file) {
        if (file.getSize() > LARGEST_FILE) {
            throw new InvalidInput("files", "The file has more than 8 MB; a drawing or table is much smaller.");
        }
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
