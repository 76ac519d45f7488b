package io.itinera.engine.tracking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A request as the provider made it.
 *
 * @param method {@code POST}; {@code GET} where a provider first asks whether we are who it thinks
 * @param url as the provider called it: the public address with path and query
 * @param headers by name in small letters
 * @param parameters of the query and, where the body is a form, of the body
 * @param body as it came, at most 2 MB
 */
public record HookRequest(
        String method, String url, Map<String, String> headers, Map<String, List<String>> parameters, byte[] body) {

    /** @return null where there is no such header */
    public String header(String name) {
        return headers.get(name);
    }

    /** The first value. @return null where there is no such parameter */
    public String parameter(String name) {
        var values = parameters.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
