package io.itinera.engine.imports;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.csv.DetectDelimiter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * How the file is to be read, told from its beginning.
 *
 * @param dataByte where the first line behind the header starts
 * @param dataLine number of that line
 */
record CsvFormat(Charset charset, char delimiter, Header header, long dataByte, long dataLine) {
    /** So much of a file is looked at; header and first lines stand in it. */
    static final int BEGINNING_BYTES = StoredFile.CHUNK_BYTES;

    private static final int LINES_LOOKED_AT = 25;
    private static final Pattern EXCEL_DELIMITER = Pattern.compile("sep=(.)");

    /** @throws InvalidInput where this is no CSV with a line of column names on top */
    static CsvFormat of(byte[] beginning, Charset charset) {
        RefuseForeignFile.check(beginning, charset);
        try {
            return read(beginning, charset);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    RowReader rows(LineReader lines) {
        return new RowReader(lines, delimiter, header);
    }

    private static CsvFormat read(byte[] beginning, Charset charset) throws IOException {
        var lines = new LineReader(new ByteArrayInputStream(beginning), charset, 0, 1);
        var first = nonBlank(lines, beginning.length);
        var declared = EXCEL_DELIMITER.matcher(withoutMark(first.text()).strip());
        if (declared.matches()) {
            var header = nonBlank(lines, beginning.length);
            return of(header, lines, declared.group(1).charAt(0), charset);
        }
        var texts = new ArrayList<String>();
        texts.add(first.text());
        for (var line = lines.next(); line != null && texts.size() < LINES_LOOKED_AT; line = lines.next()) {
            if (!line.text().isBlank()) {
                texts.add(line.text());
            }
        }
        char delimiter = DetectDelimiter.in(texts);
        var again = new LineReader(new ByteArrayInputStream(beginning), charset, 0, 1);
        return of(nonBlank(again, beginning.length), again, delimiter, charset);
    }

    private static CsvFormat of(Line first, LineReader rest, char delimiter, Charset charset) throws IOException {
        var start = new Line(first.number(), first.next(), withoutMark(first.text()), first.damage());
        var row = new RowReader(rest, delimiter, null).startingWith(start);
        if (row.fault() != null) {
            throw new InvalidInput(
                    "file",
                    "The line of column names (line " + row.line() + ") cannot be read. "
                            + row.fault().getMessage());
        }
        return new CsvFormat(charset, delimiter, Header.of(row.cells()), row.nextByte(), row.nextLine());
    }

    private static Line nonBlank(LineReader lines, int size) throws IOException {
        var line = lines.next();
        while (line != null && withoutMark(line.text()).isBlank() && line.damage() == null) {
            line = lines.next();
        }
        if (line == null) {
            throw new InvalidInput("file", "The file holds no text. Its first line must name the columns.");
        }
        if (size >= BEGINNING_BYTES && line.next() >= size) {
            throw new InvalidInput(
                    "file",
                    "The first line is longer than " + size / 1024
                            + " KiB, so it is no line of column names. Check the line breaks of the file.");
        }
        return line;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
