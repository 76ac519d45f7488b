package io.itinera.connectors;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a provider sent to one of our public addresses, as it came: signatures are made over the very bytes.
 *
 * @param url the whole address as the provider knows it, with the public host and the query; some sign it too
 * @param headers the first value of each, found whatever the case of its name
 * @param body as UTF-8; empty for a GET
 */
public record InboundRequest(String url, Map<String, String> headers, String body) {
    private static final int MOST_PARAMETERS = 200;

    public InboundRequest {
        var caseless = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        caseless.putAll(headers);
        headers = Collections.unmodifiableMap(caseless);
        body = body == null ? "" : body;
    }

    /** Null where there is none. */
    public String header(String name) {
        return headers.get(name);
    }

    /** The parameters of the query, and of the body where it is a form; at most 200. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        int query = url.indexOf('?');
        if (query >= 0) {
            read(url.substring(query + 1), parameters);
        }
        parameters.putAll(form());
        return parameters;
    }

    /** The parameters of the body alone; empty where it is no form. */
    public Map<String, String> form() {
        var parameters = new LinkedHashMap<String, String>();
        var type = header("Content-Type");
        if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
            read(body, parameters);
        }
        return parameters;
    }

    private static void read(String encoded, Map<String, String> into) {
        for (var pair : encoded.split("&", MOST_PARAMETERS + 1)) {
            if (pair.isEmpty() || into.size() == MOST_PARAMETERS) {
                continue;
            }
            int equals = pair.indexOf('=');
            var name = equals < 0 ? pair : pair.substring(0, equals);
            into.put(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
    }

    /** What is no proper encoding stays as it came: the signature then decides. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
