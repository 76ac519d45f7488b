package io.itinera.processmodels;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An element template as its JSON schema has it. */
final class TemplateJson {
    private final Map<String, Object> json = new LinkedHashMap<>();
    private final List<Map<String, Object>> groups = new ArrayList<>();
    private final List<Map<String, Object>> properties = new ArrayList<>();

    TemplateJson(String id, String name, String description, String... appliesTo) {
        json.put("name", name);
        json.put("id", "io.itinera." + id);
        json.put("description", description);
        json.put("appliesTo", List.of(appliesTo));
        json.put("groups", groups);
        json.put("properties", properties);
    }

    TemplateJson group(String id, String label) {
        groups.add(sorted("id", id, "label", label));
        return this;
    }

    TemplateJson hidden(String binding, String name, Object value) {
        return bound(value, binding, "name", name);
    }

    /** Hands a variable to the called process. */
    TemplateJson inward(String variable) {
        return bound(variable, "camunda:in", "target", variable);
    }

    /** Takes a variable from the called process. */
    TemplateJson outward(String variable) {
        return bound(variable, "camunda:out", "source", variable);
    }

    private TemplateJson bound(Object value, String binding, String key, String name) {
        var property = new LinkedHashMap<String, Object>();
        property.put("type", "Hidden");
        property.put("value", value);
        property.put("binding", sorted("type", binding, key, name));
        properties.add(property);
        return this;
    }

    TemplateJson field(Field field) {
        properties.add(field.property);
        return this;
    }

    /** The text of the file. */
    String text() {
        try {
            var lines = new DefaultPrettyPrinter();
            lines.indentArraysWith(new DefaultIndenter("  ", "\n"));
            lines.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            return new ObjectMapper().writer(lines).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> sorted(String key, Object value, String other, Object otherValue) {
        var map = new LinkedHashMap<String, Object>();
        map.put(key, value);
        map.put(other, otherValue);
        return map;
    }

    /** Something to fill in, kept as a property of the element. */
    static final class Field {
        private final Map<String, Object> property = new LinkedHashMap<>();
        private final Map<String, Object> constraints = new LinkedHashMap<>();

        Field(String name, String label, String description) {
            property.put("label", label);
            property.put("description", description);
            property.put("type", "String");
            property.put("binding", sorted("type", "camunda:property", "name", name));
        }

        Field in(String group) {
            property.put("group", group);
            return this;
        }

        Field needed() {
            constraints.put("notEmpty", true);
            property.put("constraints", constraints);
            return this;
        }

        Field preset(String value) {
            property.put("value", value);
            return this;
        }

        Field choices(List<String> values, boolean required) {
            property.put("type", "Dropdown");
            var choices = new ArrayList<Map<String, Object>>();
            if (!required) {
                choices.add(sorted("name", "Nothing said", "value", ""));
            }
            values.forEach(value -> choices.add(sorted("name", value, "value", value)));
            property.put("choices", choices);
            return this;
        }

        Field like(Pattern pattern, boolean required, String message) {
            var regex = "^(?:" + pattern.pattern() + ")" + (required ? "" : "?") + "$";
            constraints.put("pattern", sorted("value", regex, "message", message));
            property.put("constraints", constraints);
            return this;
        }
    }
}
