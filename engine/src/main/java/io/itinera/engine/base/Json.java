package io.itinera.engine.base;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON as it is kept in columns: bounded in depth, dates in ISO form, decimals exact. */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(50)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Fewer than entries mostly have: what a lead is need not be put from a small map into a larger one. */
    private static final int BYTES_AN_ENTRY = 16;

    private static final ObjectReader ANY = MAPPER.readerFor(Object.class);

    private Json() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    /** Reads an object; null or an empty text is the empty map. */
    public static Map<String, Object> readMap(String json) {
        return readMap(json == null ? null : json.getBytes(StandardCharsets.UTF_8));
    }

    /** As the other, of UTF-8: what leads are is read all the time, so this goes from value to value by itself. */
    public static Map<String, Object> readMap(byte[] json) {
        if (json == null || json.length == 0) {
            return new LinkedHashMap<>();
        }
        var map = new LinkedHashMap<String, Object>(json.length / BYTES_AN_ENTRY);
        try (var parser = MAPPER.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not the JSON expected: it is no object");
            }
            for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                map.put(name, value(parser));
            }
            return map;
        } catch (JsonProcessingException e) {
            throw unexpected(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #readMap}, once somebody looks into the map; what cannot be read fails then. */
    public static Map<String, Object> unreadMap(byte[] json) {
        return new UnreadMap(json);
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.nextToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> ANY.readValue(parser);
        };
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not the JSON of a " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    public static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw unexpected(e);
        }
    }

    private static IllegalArgumentException unexpected(JsonProcessingException e) {
        return new IllegalArgumentException("not the JSON expected: " + e.getOriginalMessage(), e);
    }
}
