package io.itinera.webapp.hooks;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parameters of a query and of a form, read from the bytes that the signature covers. */
final class FormText {
    private static final String FORM = "application/x-www-form-urlencoded";

    private FormText() {}

    static Map<String, List<String>> of(String query, String contentType, byte[] body) {
        var parameters = new LinkedHashMap<String, List<String>>();
        add(query, parameters);
        if (contentType != null && contentType.startsWith(FORM)) {
            add(new String(body, StandardCharsets.UTF_8), parameters);
        }
        return parameters;
    }

    private static void add(String text, Map<String, List<String>> parameters) {
        if (text == null || text.isEmpty()) {
            return;
        }
        for (var pair : text.split("&")) {
            int equals = pair.indexOf('=');
            var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            parameters
                    .computeIfAbsent(name, one -> new ArrayList<>())
                    .add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
    }

    /** What is not encoded well is taken as it stands; the signature decides what it is worth. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
