package io.itinera.engine.message;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
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
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Suppressed addresses as CSV, to share them with other systems. Out go hashes only; in come hashes or addresses, which
 * are hashed at once. Columns: {@code hash} or {@code address}, and optionally {@code channel} and {@code reason}.
 */
@Component
public class SuppressionFile {
    private static final int ROWS_A_STATEMENT = 500;
    private static final int FAULTS_SHOWN = 100;
    private static final int LONGEST_ADDRESS = 254;
    private static final String[] WHO = {"hash", "address", "email", "phone"};
    private static final Pattern CHANNEL = Pattern.compile("\\*|[a-z][a-z0-9-]{0,39}");

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
        try (var lines = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            for (var line : lines) {
                read++;
                if (read == 1) {
                    checkHeader(line.getFieldsAsMap());
                }
                try {
                    rows.add(row(line, channel, reason));
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

    private static void checkHeader(Map<String, String> fields) {
        if (fields.keySet().stream().noneMatch(name -> List.of(WHO).contains(plain(name)))) {
            throw new InvalidInput(
                    "file", "The first line names no column \"hash\" or \"address\". Put the names there.");
        }
    }

    private SuppressionRow row(NamedCsvRecord line, String channel, String reason) {
        var fields = line.getFieldsAsMap();
        var who = first(fields, WHO);
        if (who == null) {
            throw new InvalidInput("address", "There is no hash and no address in this line.");
        }
        if (who.length() > LONGEST_ADDRESS) {
            throw new InvalidInput("address", "The address is longer than " + LONGEST_ADDRESS + " characters.");
        }
        var where = otherwise(first(fields, "channel"), channel).toLowerCase(Locale.ROOT);
        if (!CHANNEL.matcher(where).matches()) {
            throw new InvalidInput("channel", "\"" + where + "\" is no channel; write email, sms, … or * for all.");
        }
        var why = SendResult.cut(otherwise(first(fields, "reason"), reason), Suppressions.LONGEST_REASON);
        return new SuppressionRow(where, Suppressions.hashOf(who), why, clock.instant());
    }

    private static String first(Map<String, String> fields, String... names) {
        for (var name : names) {
            for (var field : fields.entrySet()) {
                if (plain(field.getKey()).equals(name) && !field.getValue().isBlank()) {
                    return field.getValue().strip();
                }
            }
        }
        return null;
    }

    private static String plain(String column) {
        return column.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String otherwise(String text, String other) {
        return text == null ? other : text;
    }

    /** A spreadsheet would calculate what starts like a formula. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
