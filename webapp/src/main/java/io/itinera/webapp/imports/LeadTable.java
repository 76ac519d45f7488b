package io.itinera.webapp.imports;

import io.itinera.engine.imports.ImportError;
import io.itinera.engine.imports.ImportPreview.PreviewRow;
import io.itinera.webapp.page.Show;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The first lines of a file as the leads they would become.
 *
 * @param headings every field and attribute that one of them has
 */
record LeadTable(List<String> headings, List<Line> lines) {

    /**
     * @param cells one a heading; empty where the line is bad
     * @param error why the line would be left out, or null
     */
    record Line(long number, List<String> cells, ImportError error) {}

    static LeadTable of(List<PreviewRow> rows, Show show) {
        var keys = new LinkedHashSet<String>();
        rows.forEach(row -> keys.addAll(row.lead().keySet()));
        var lines = rows.stream().map(row -> line(row, keys, show)).toList();
        return new LeadTable(keys.stream().map(show::words).toList(), lines);
    }

    private static Line line(PreviewRow row, LinkedHashSet<String> keys, Show show) {
        var cells = row.error() != null
                ? List.<String>of()
                : keys.stream().map(key -> cell(key, row.lead().get(key), show)).toList();
        return new Line(row.line(), cells, row.error());
    }

    private static String cell(String key, Object value, Show show) {
        return value != null && (key.startsWith(Choice.CONSENT) || value instanceof Enum)
                ? show.label(value)
                : show.value(value);
    }
}
