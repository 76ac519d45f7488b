package io.itinera.decisiontables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The cases beside the tables: {@code <decision>.cases.csv}. */
final class CaseFiles {
    private static final String ENDING = ".cases.csv";

    private CaseFiles() {}

    static List<Path> all() {
        return Tables.files(ENDING);
    }

    static String decisionOf(Path file) {
        return file.getFileName().toString().replace(ENDING, "");
    }

    static Stream<Case> cases(Path file) {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            return lines.stream().map(line -> read(file, line)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(Path file, NamedCsvRecord line) {
        var place = "decision-tables/" + file.getFileName() + " line " + line.getStartingLineNumber();
        return Case.of(place, decisionOf(file), line.getFieldsAsMap());
    }
}
