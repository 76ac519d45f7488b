package io.itinera.engine.tablecase;

import de.siegmar.fastcsv.reader.CsvReader;
import io.itinera.engine.csv.DetectDelimiter;
import io.itinera.engine.csv.QuoteScan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts CSV into records. A quote that is never closed costs its own line and not the rest of the file. */
final class ReadLines {
    private static final int LONGEST_RECORD_LINES = 20;
    private static final int LINES_LOOKED_AT = 25;
    private static final int NEVER = -1;

    private final String[] lines;
    private final char delimiter;
    private final CsvReader.CsvReaderBuilder reader;

    private ReadLines(String csv) {
        lines = csv.replace("\uFEFF", "").split("\r\n|\n|\r", -1);
        delimiter = DetectDelimiter.in(Arrays.stream(lines)
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .toList());
        reader = CsvReader.builder().fieldSeparator(delimiter);
    }

    /** @param csv in which something is written @return records that hold anything, the names of the columns first */
    static List<CaseLine> of(String csv) {
        return new ReadLines(csv).read();
    }

    private List<CaseLine> read() {
        var read = new ArrayList<CaseLine>();
        for (int first = 0; first < lines.length; first++) {
            if (!lines[first].isBlank()) {
                int last = last(first);
                read.add(record(first, last));
                first = Math.max(first, last);
            }
        }
        read.removeIf(line -> line.fault() == null && line.cells().stream().allMatch(String::isBlank));
        return read;
    }

    private CaseLine record(int first, int last) {
        if (last == NEVER) {
            return new CaseLine(
                    first + 1, List.of(), "A quote (\") is opened here and not closed at the end of its cell.");
        }
        var text = String.join("\n", Arrays.asList(lines).subList(first, last + 1));
        return new CaseLine(first + 1, reader.ofSingleCsvRecord(text).getFields(), null);
    }

    /** The line with which the record ends. */
    private int last(int first) {
        var scan = new QuoteScan(delimiter);
        for (int last = first; last < lines.length && last < first + LONGEST_RECORD_LINES; last++) {
            scan.feed(last == first ? lines[last] : "\n" + lines[last]);
            if (!scan.open()) {
                return scan.broken() ? NEVER : last;
            }
        }
        return NEVER;
    }
}
