package io.itinera.webapp.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is wrong with a JSON text, in its sender's words.
 *
 * @param field path of the field at fault, or null where the text is no JSON at all
 * @param message what is wrong, where, and the remedy
 */
record JsonFault(String field, String message) {

    static JsonFault of(JsonProcessingException cause) {
        if (!(cause instanceof JsonMappingException mapping)) {
            return new JsonFault(null, "The body is no JSON: " + cause.getOriginalMessage() + where(cause));
        }
        var field = path(mapping);
        return new JsonFault(field.isEmpty() ? null : field, message(mapping, field) + where(cause));
    }

    private static String message(JsonMappingException cause, String field) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return "There is no field \"" + unknown.getPropertyName() + "\" here; use one of "
                    + unknown.getKnownPropertyIds() + ".";
        }
        var name = field.isEmpty() ? "The body" : field;
        if (cause instanceof InvalidFormatException format) {
            return name + " is \"" + format.getValue() + "\"; send " + kind(format.getTargetType()) + ".";
        }
        if (cause instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return name + " is of the wrong kind; send " + kind(mismatch.getTargetType()) + ".";
        }
        return name + " cannot be read: " + cause.getOriginalMessage();
    }

    private static String kind(Class<?> type) {
        if (type == Instant.class) {
            return "a time such as 2026-01-31T08:00:00Z";
        }
        if (type.isEnum()) {
            return "one of "
                    + java.util.Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.toString().toLowerCase(java.util.Locale.ROOT))
                            .toList();
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a JSON array";
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "a JSON object" : "a value of another kind";
    }

    private static String path(JsonMappingException cause) {
        return cause.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String where(JsonProcessingException cause) {
        var at = cause.getLocation();
        return at == null || at.getLineNr() < 1
                ? ""
                : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
}
