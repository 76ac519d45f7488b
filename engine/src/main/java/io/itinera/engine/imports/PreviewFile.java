package io.itinera.engine.imports;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.imports.ImportPreview.PreviewRow;
import io.itinera.engine.imports.ImportPreview.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Reads the beginning of a file and shows what would become of it. */
final class PreviewFile {
    static final int ROWS = 10;
    private static final int ROWS_LOOKED_AT = 200;

    private PreviewFile() {}

    static ImportPreview preview(InputStream file, ImportMapping mapping) {
        try {
            byte[] beginning = file.readNBytes(CsvFormat.BEGINNING_BYTES);
            return preview(beginning, StoreUpload.charsetOf(beginning), mapping);
        } catch (InvalidInput e) {
            return new ImportPreview(null, null, mapping, List.of(), List.of(), List.of(problem(e)));
        } catch (IOException e) {
            throw new UncheckedIOException("The upload broke off before the first lines were in.", e);
        }
    }

    /** @throws InvalidInput where the beginning is no CSV with column names on top */
    static ImportPreview preview(byte[] beginning, Charset charset, ImportMapping mapping) throws IOException {
        var format = CsvFormat.of(beginning, charset);
        var rows = rows(beginning, format);
        LeadPlan plan = null;
        var problems = new ArrayList<Problem>();
        try {
            plan = FitMapping.fit(format.header(), mapping);
        } catch (InvalidInput e) {
            problems.add(problem(e));
        }
        var shown = new ArrayList<PreviewRow>();
        for (var row : plan == null ? List.<Row>of() : rows.subList(0, Math.min(ROWS, rows.size()))) {
            shown.add(PreviewLead.of(plan, row));
        }
        return new ImportPreview(
                format.charset().name(),
                delimiterWord(format.delimiter()),
                plan == null ? mapping : completed(mapping, plan),
                PreviewColumns.of(format.header(), plan, rows),
                shown,
                problems);
    }

    /** The whole rows in the beginning; the one that is cut off at its end is left out. */
    private static List<Row> rows(byte[] beginning, CsvFormat format) throws IOException {
        var in = new ByteArrayInputStream(beginning);
        in.skipNBytes(format.dataByte());
        var reader = format.rows(new LineReader(in, format.charset(), format.dataByte(), format.dataLine()));
        var rows = new ArrayList<Row>();
        boolean cut = beginning.length == CsvFormat.BEGINNING_BYTES;
        for (var row = reader.next(); row != null && rows.size() < ROWS_LOOKED_AT; row = reader.next()) {
            if (cut && row.nextByte() >= beginning.length) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    /** The mapping with the fields that were recognised by the columns' names. */
    private static ImportMapping completed(ImportMapping mapping, LeadPlan plan) {
        return new ImportMapping(
                plan.fieldsAsWritten(), mapping.consent(), mapping.ignore(), mapping.missing(), mapping.types());
    }

    private static Problem problem(InvalidInput e) {
        return new Problem(e.field(), e.getMessage());
    }

    private static String delimiterWord(char delimiter) {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "pipe";
            default -> String.valueOf(delimiter);
        };
    }
}
