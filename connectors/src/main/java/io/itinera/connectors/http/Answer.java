package io.itinera.connectors.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What a provider answered.
 *
 * @param body as text, cut off after {@link HttpCall#LONGEST_ANSWER} bytes; never null
 */
public record Answer(int status, HttpHeaders headers, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_QUOTE = 300;

    /** The body as JSON; a missing node, whose every {@code path} is missing too, where it is none. */
    public JsonNode json() {
        try {
            return Optional.ofNullable(JSON.readTree(body)).orElse(MissingNode.getInstance());
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }

    /** The first header of that name, empty where there is none. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** Status and the beginning of the body in one line, to be quoted to people. */
    public String quote() {
        var line = body.replaceAll("\\s+", " ").strip();
        var shown = line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
        return shown.isEmpty() ? String.valueOf(status) : status + " " + shown;
    }
}
