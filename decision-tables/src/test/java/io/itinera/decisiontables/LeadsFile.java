package io.itinera.decisiontables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file of real leads, read into attributes as the import does: names in lowerCamelCase, plain numbers as numbers. */
final class LeadsFile {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,10})?");
    private static final String OUTCOME = "Converted";

    /** @param converted how it turned out; the tables do not see it */
    record PastLead(long line, Map<String, Object> attributes, boolean converted) {}

    private LeadsFile() {}

    /** Where the file is, if somebody says so. */
    static Optional<Path> named() {
        return Optional.ofNullable(System.getProperty("itinera.leads.csv", System.getenv("ITINERA_LEADS_CSV")))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    static List<PastLead> read(Path file) {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            return lines.stream().map(LeadsFile::lead).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PastLead lead(NamedCsvRecord line) {
        Map<String, Object> attributes = new HashMap<>();
        line.getFieldsAsMap().forEach((column, cell) -> {
            if (!cell.isBlank() && !cell.equals("Select") && !column.equals(OUTCOME)) {
                attributes.put(attribute(column), NUMBER.matcher(cell).matches() ? new BigDecimal(cell) : cell);
            }
        });
        attributes.put("clicks", 0);
        return new PastLead(
                line.getStartingLineNumber(), attributes, line.getField(OUTCOME).equals("1"));
    }

    private static String attribute(String column) {
        var name = new StringBuilder();
        for (var word : column.split("[^\\p{L}\\p{N}]+")) {
            if (name.isEmpty()) {
                name.append(word.substring(0, 1).toLowerCase(Locale.ROOT)).append(word.substring(1));
            } else {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return name.toString();
    }
}
