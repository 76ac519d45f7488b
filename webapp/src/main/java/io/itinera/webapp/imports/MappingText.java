package io.itinera.webapp.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.itinera.engine.imports.ImportMapping;
import io.itinera.engine.imports.ImportMapping.ConsentColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mapping as the JSON that people read, paste and send to the API: without parts that say nothing. */
final class MappingText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private MappingText() {}

    static String of(ImportMapping mapping) {
        var consent = new LinkedHashMap<String, Object>();
        mapping.consent().forEach((channel, rule) -> consent.put(channel, parts(rule)));
        var parts = new LinkedHashMap<String, Object>();
        add(parts, "fields", mapping.fields());
        add(parts, "consent", consent);
        add(parts, "ignore", mapping.ignore());
        add(parts, "missing", mapping.missing());
        add(parts, "types", mapping.types());
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts, lists and maps are always JSON", e);
        }
    }

    private static Map<String, Object> parts(ConsentColumn rule) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("column", rule.column());
        add(parts, "optOut", rule.optOut());
        add(parts, "optIn", rule.optIn());
        return parts;
    }

    private static void add(Map<String, Object> parts, String name, Map<String, ?> value) {
        if (!value.isEmpty()) {
            parts.put(name, value);
        }
    }

    private static void add(Map<String, Object> parts, String name, List<String> value) {
        if (!value.isEmpty()) {
            parts.put(name, value);
        }
    }
}
