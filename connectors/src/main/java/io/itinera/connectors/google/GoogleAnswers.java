package io.itinera.connectors.google;

import com.fasterxml.jackson.databind.JsonNode;

/** The form in which Google's APIs refuse. */
public final class GoogleAnswers {
    private GoogleAnswers() {}

    /** Message and status of the error, to be quoted to people. */
    public static String reason(JsonNode json) {
        var error = json.path("error");
        return "Google refused: " + error.path("message").asText() + " ("
                + error.path("status").asText() + ")";
    }

    /** The {@code field} of the first detail that has it; empty where none has. */
    public static String detail(JsonNode json, String field) {
        for (var detail : json.path("error").path("details")) {
            if (detail.path(field).isTextual()) {
                return detail.path(field).textValue();
            }
        }
        return "";
    }
}
