package io.itinera.engine.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Finds the fields of a lead among the columns by their names alone. */
final class RecogniseColumns {
    private RecogniseColumns() {}

    /**
     * Field → template. Where the mapping names fields itself, only a column that is called exactly as a field is
     * added: as an attribute it could never be seen.
     */
    static Map<LeadField, String> in(Header header, ImportMapping mapping, Set<LeadField> taken) {
        int tolerance = mapping.fields().isEmpty() ? Integer.MAX_VALUE : 0;
        var found = new LinkedHashMap<LeadField, String>();
        for (var field : LeadField.values()) {
            if (!taken.contains(field)) {
                var column = bestFor(field, header, mapping, tolerance);
                if (column != null) {
                    found.put(field, "{" + column + "}");
                }
            }
        }
        return found;
    }

    private static String bestFor(LeadField field, Header header, ImportMapping mapping, int tolerance) {
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String column : header.names()) {
            int likeness = field.likeness(column);
            if (likeness >= 0 && likeness <= tolerance && likeness < least && isFree(column, mapping)) {
                best = column;
                least = likeness;
            }
        }
        return best;
    }

    private static boolean isFree(String column, ImportMapping mapping) {
        return !mapping.ignore().contains(column)
                && mapping.consent().values().stream().noneMatch(rule -> rule != null && column.equals(rule.column()));
    }
}
