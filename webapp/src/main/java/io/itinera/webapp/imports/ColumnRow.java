package io.itinera.webapp.imports;

import io.itinera.engine.imports.ImportPreview;
import java.util.List;

/**
 * One row of the mapping form.
 *
 * @param seenType what the values look like: text, number, date, or null where there are none
 * @param problem what has to be mended here, or null
 */
record ColumnRow(Choice choice, String seenType, List<String> samples, String problem) {
    static ColumnRow of(ImportPreview.Column column, Choice choice, String problem) {
        return new ColumnRow(choice, column.type(), column.samples(), problem);
    }
}
