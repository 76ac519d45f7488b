package io.itinera.engine.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import io.itinera.engine.base.Json;
import java.nio.charset.Charset;
import java.util.List;

/** A row of import_job as far as the work on it needs it. */
record ImportJob(
        String id,
        String mapping,
        String charsetName,
        String delimiterChar,
        String columnNames,
        long fileBytes,
        long nextByte,
        long nextLine,
        String fileName) {
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    LeadPlan plan() {
        return FitMapping.fit(header(), Json.read(mapping, ImportMapping.class));
    }

    Header header() {
        return new Header(Json.read(columnNames, NAMES));
    }

    RowReader rows(Header header, StoredFile file) {
        var lines = new LineReader(file, Charset.forName(charsetName), nextByte, nextLine);
        return new RowReader(lines, delimiterChar.charAt(0), header);
    }
}
