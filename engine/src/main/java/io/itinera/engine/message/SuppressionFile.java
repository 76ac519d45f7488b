package io.itinera.engine.message;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.message.Suppressions.SuppressionRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Suppressed addresses as CSV, to share them with other systems. Out go hashes only; in come hashes or addresses, which
 * are hashed at once. Columns: {@code hash} or {@code address}, and optionally {@code channel} and {@code reason}.
 */
@Component
public class SuppressionFile {
    private static final int ROWS_A_STATEMENT = 500;
    private static final int FAULTS_SHOWN = 100;

    private final Suppressions suppressions;
    private final Clock clock;

    SuppressionFile(Suppressions suppressions, Clock clock) {
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /** @param faults of the first bad lines; {@code rejected} counts them all */
    public record Result(long read, long added, long rejected, List<Fault> faults) {}

    public record Fault(long line, String message) {}

    /**
     * Adds what the file names; what is suppressed already stays as it is, so the same file may come twice. A bad line is
     * passed over and reported.
     *
     * @param channel of lines that name none
     * @throws InvalidInput where no column is named hash or address, or the file is no CSV
     */
    public Result read(InputStream csv, String channel, String reason) {
        var faults = new ArrayList<Fault>();
        var rows = new ArrayList<SuppressionRow>();
        long read = 0;
        long added = 0;
        long rejected = 0;
        var now = clock.instant();
        try (var lines = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            for (var line : lines) {
                read++;
                if (read == 1) {
                    ReadSuppression.checkHeader(line.getFieldsAsMap());
                }
                try {
                    rows.add(ReadSuppression.of(line, channel, reason, now));
                } catch (InvalidInput bad) {
                    rejected++;
                    if (faults.size() < FAULTS_SHOWN) {
                        faults.add(new Fault(line.getStartingLineNumber(), bad.getMessage()));
                    }
                }
                if (rows.size() == ROWS_A_STATEMENT) {
                    added += suppressions.addHashes(rows);
                    rows.clear();
                }
            }
        } catch (CsvParseException e) {
            throw new InvalidInput("file", "The file cannot be read as CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("The upload broke off; give the file again, nothing is added twice", e);
        }
        return new Result(read, added + suppressions.addHashes(rows), rejected, List.copyOf(faults));
    }

    /** All of them: channel, hash, reason, since. */
    public void write(Writer out) throws IOException {
        var csv = CsvWriter.builder().build(out);
        csv.writeRecord("channel", "hash", "reason", "since");
        List<SuppressionRow> page;
        SuppressionRow last = null;
        do {
            page = suppressions.after(last, ROWS_A_STATEMENT);
            for (var row : page) {
                csv.writeRecord(
                        row.channel(),
                        row.addressHash(),
                        harmless(row.reason()),
                        row.createdAt().toString());
                last = row;
            }
        } while (page.size() == ROWS_A_STATEMENT);
        csv.flush();
    }

    /** A spreadsheet would calculate what starts like a formula. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
