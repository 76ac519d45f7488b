package io.itinera.engine.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Json;
import io.itinera.engine.imports.ImportMapping.ConsentColumn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the two forms of a mapping and says which part of it is wrong. */
final class MappingJson {
    private static final List<String> PARTS = List.of("fields", "consent", "ignore", "missing", "types");
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<String, ConsentColumn>> CONSENTS = new TypeReference<>() {};

    private MappingJson() {}

    static ImportMapping read(String json) {
        Map<String, Object> parts;
        try {
            parts = Json.readMap(json);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(
                    "mapping",
                    "The mapping is no JSON object. Write {\"fields\": {\"email\": \"{E-mail}\"}} or {\"E-mail\": \"email\"}. ("
                            + Words.clip(e.getMessage(), 200) + ")");
        }
        return parts != null && !parts.isEmpty() && parts.values().stream().allMatch(String.class::isInstance)
                ? shortForm(parts)
                : fullForm(parts == null ? Map.of() : parts);
    }

    private static ImportMapping fullForm(Map<String, Object> parts) {
        parts.keySet().stream()
                .filter(part -> !PARTS.contains(part))
                .findFirst()
                .ifPresent(part -> {
                    throw new InvalidInput(
                            "mapping." + part,
                            "A mapping has no part \"" + part + "\"" + Words.didYouMean(part, PARTS));
                });
        return new ImportMapping(
                part(parts, "fields", TEXTS, "{\"email\": \"{E-mail}\"}"),
                part(parts, "consent", CONSENTS, "{\"email\": {\"column\": \"Do Not Email\", \"optOut\": [\"Yes\"]}}"),
                part(parts, "ignore", LIST, "[\"Column Name\"]"),
                part(parts, "missing", LIST, "[\"Select\"]"),
                part(parts, "types", TEXTS, "{\"Customer No\": \"text\"}"));
    }

    private static <T> T part(Map<String, Object> parts, String name, TypeReference<T> type, String example) {
        var value = parts.get(name);
        try {
            return value == null ? null : Json.read(Json.write(value), type);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(
                    "mapping." + name, "\"" + name + "\" has another form. Write it as \"" + name + "\": " + example);
        }
    }

    private static ImportMapping shortForm(Map<String, Object> fieldsByColumn) {
        var fields = new LinkedHashMap<String, String>();
        fieldsByColumn.forEach((column, field) -> {
            var other = fields.put((String) field, "{" + column + "}");
            if (other != null) {
                throw new InvalidInput(
                        "mapping." + column,
                        "Two columns, " + other + " and {" + column + "}, are mapped to " + field
                                + ". Leave one out; it then becomes an attribute.");
            }
        });
        return new ImportMapping(fields, null, null, null, null);
    }
}
