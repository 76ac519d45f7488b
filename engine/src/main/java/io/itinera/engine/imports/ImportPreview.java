package io.itinera.engine.imports;

import java.util.List;
import java.util.Map;

/**
 * What an import would make of a file, told from its beginning. Nothing is stored.
 *
 * @param charset as Java names it, or null where the file cannot be read
 * @param delimiter "comma", "semicolon", "tab", "pipe" or the character itself
 * @param mapping the mapping applied: the given one, else the one found by the columns' names
 * @param rows the first lines
 * @param problems what has to be mended before the import can start; empty where it can
 */
public record ImportPreview(
        String charset,
        String delimiter,
        ImportMapping mapping,
        List<Column> columns,
        List<PreviewRow> rows,
        List<Problem> problems) {

    /**
     * @param target "externalId", "attribute totalVisits", "consent email", … one or several; "ignored"; or "unclear"
     *     where the mapping has problems
     * @param type text, number, date, boolean, or null where the first lines hold no value
     * @param samples up to three different values
     */
    public record Column(String name, String target, String type, List<String> samples) {}

    /**
     * @param lead fields, attributes and consent as they would be stored; empty where the line is bad
     * @param error why the line would be skipped, or null
     */
    public record PreviewRow(long line, Map<String, Object> lead, ImportError error) {}

    /** @param field the part of the mapping or the column at fault */
    public record Problem(String field, String message) {}
}
