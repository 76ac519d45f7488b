package io.itinera.engine.imports;

import io.itinera.engine.base.InvalidInput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Says of a file that is no CSV what it is and how to get a CSV out of it. */
final class RefuseForeignFile {
    private static final Map<String, String> BEGINNINGS = Map.of(
            "PK\u0003\u0004", "an Excel workbook or a ZIP archive",
            "\u00d0\u00cf\u0011\u00e0", "an old Excel workbook",
            "%PDF", "a PDF document",
            "\u001f\u008b", "a compressed (gzip) file");

    private RefuseForeignFile() {}

    static void check(byte[] beginning, Charset charset) {
        if (beginning.length == 0) {
            throw new InvalidInput("file", "The file is empty. Its first line must name the columns.");
        }
        var start = new String(beginning, 0, Math.min(8, beginning.length), StandardCharsets.ISO_8859_1);
        BEGINNINGS.forEach((magic, what) -> {
            if (start.startsWith(magic)) {
                throw refusal("The file is " + what + ", not CSV.");
            }
        });
        var text = new String(beginning, charset);
        if (text.chars().anyMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1a)) {
            throw refusal("The file holds bytes that stand in no text file.");
        }
    }

    private static InvalidInput refusal(String what) {
        return new InvalidInput("file", what + " Save the table as \"CSV UTF-8\" and upload that.");
    }
}
