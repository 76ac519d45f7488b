package io.itinera.engine.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import io.itinera.engine.csv.QuoteScan;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts lines together to records. Where a quote is never closed only the line that opened it is given up: reading goes
 * on with the line behind it, so that one stray quote does not swallow the leads that follow.
 */
class RowReader {
    private static final int LONGEST_RECORD_LINES = 500;

    private final LineReader lines;
    private final char delimiter;
    private final Header header;
    private final CsvReader.CsvReaderBuilder csv;
    private final Deque<Line> givenBack = new ArrayDeque<>();

    /** @param header null while the header itself is read: then any number of cells fits */
    RowReader(LineReader lines, char delimiter, Header header) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.header = header;
        this.csv = CsvReader.builder().fieldSeparator(delimiter);
    }

    /** The next record that holds anything, or null at the end of the file. */
    Row next() throws IOException {
        for (Line line = take(); line != null; line = take()) {
            var row = startingWith(line);
            if (row.fault() != null || row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                return row;
            }
        }
        return null;
    }

    Row startingWith(Line first) throws IOException {
        if (first.damage() != null) {
            return bad(first, null, first.damage() + " Save the file as UTF-8 and import this line again.");
        }
        var scan = new QuoteScan(delimiter);
        var text = new StringBuilder(first.text());
        var more = new ArrayList<Line>();
        scan.feed(first.text());
        while (scan.open()) {
            var line = more.size() < LONGEST_RECORD_LINES && text.length() < LineReader.LONGEST_BYTES ? take() : null;
            if (line == null) {
                giveBack(more);
                return bad(first, scan, "A quote (\") opens here and is never closed. Close it, or write it twice.");
            }
            more.add(line);
            text.append('\n').append(line.text());
            scan.feed("\n");
            scan.feed(line.text());
        }
        if (scan.broken()) {
            giveBack(more);
            return bad(
                    first,
                    scan,
                    "Text stands behind a closing quote (\"). Put the quotes around the whole value, and write a quote within it twice.");
        }
        return complete(first, text.toString(), more);
    }

    private Row complete(Line first, String text, List<Line> more) {
        List<String> cells =
                text.isEmpty() ? List.of() : csv.ofSingleCsvRecord(text).getFields();
        if (header != null && cells.stream().anyMatch(cell -> !cell.isBlank())) {
            var misfit = header.misfit(cells);
            if (misfit != null) {
                giveBack(more);
                return new Row(first.number(), first.next(), first.number() + 1, List.of(), misfit);
            }
        }
        var last = more.isEmpty() ? first : more.get(more.size() - 1);
        return new Row(first.number(), last.next(), last.number() + 1, cells, null);
    }

    private Row bad(Line line, QuoteScan scan, String message) {
        var column = scan == null || header == null ? null : header.nameAt(scan.column());
        return new Row(line.number(), line.next(), line.number() + 1, List.of(), new BadLine(column, message));
    }

    private Line take() throws IOException {
        return givenBack.isEmpty() ? lines.next() : givenBack.poll();
    }

    private void giveBack(List<Line> unused) {
        for (int i = unused.size() - 1; i >= 0; i--) {
            givenBack.push(unused.get(i));
        }
    }
}
