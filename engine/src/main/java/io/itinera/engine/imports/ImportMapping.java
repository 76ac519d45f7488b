package io.itinera.engine.imports;

import io.itinera.engine.base.InvalidInput;
import java.util.List;
import java.util.Map;

/**
 * What the columns of a file mean. Columns that no part names become attributes of the lead.
 *
 * @param fields field of the lead → template: text with {@code {Column Name}} in place of the column's value; a
 *     template whose column is empty gives no value. Empty: columns are recognised by their names.
 * @param consent channel → the column that says whether the lead wants to hear from us there
 * @param ignore columns to leave out
 * @param missing values that mean "no value" in every column, such as {@code Select}; the empty text always does
 * @param types column → {@code text}, {@code number}, {@code date} or {@code boolean}; without it each value is typed
 *     by its looks
 */
public record ImportMapping(
        Map<String, String> fields,
        Map<String, ConsentColumn> consent,
        List<String> ignore,
        List<String> missing,
        Map<String, String> types) {

    /**
     * @param optOut values of the column that forbid the channel
     * @param optIn values that allow it; any other value says nothing
     */
    public record ConsentColumn(String column, List<String> optOut, List<String> optIn) {
        public ConsentColumn {
            optOut = optOut == null ? List.of() : List.copyOf(optOut);
            optIn = optIn == null ? List.of() : List.copyOf(optIn);
        }
    }

    public ImportMapping {
        fields = fields == null ? Map.of() : fields;
        consent = consent == null ? Map.of() : consent;
        ignore = ignore == null ? List.of() : List.copyOf(ignore);
        missing = missing == null ? List.of() : List.copyOf(missing);
        types = types == null ? Map.of() : types;
    }

    /** No mapping: columns are recognised by their names. */
    public static ImportMapping automatic() {
        return new ImportMapping(null, null, null, null, null);
    }

    /** Names of the fields of a lead that a column can fill. */
    public static List<String> leadFields() {
        return LeadField.words();
    }

    /**
     * Reads a mapping in its full form ({@code {"fields": {"email": "{E-mail}"}, "ignore": […]}}) or its short one,
     * column → field ({@code {"E-mail": "email"}}); null or a blank text is the automatic mapping.
     *
     * @throws InvalidInput where it is neither, naming the part at fault
     */
    public static ImportMapping parse(String json) {
        return json == null || json.isBlank() ? automatic() : MappingJson.read(json);
    }
}
