package io.itinera.connectors.social.x;

import io.itinera.connectors.Hmac;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Signs a request with a JSON body as RFC 5849 says, by HMAC-SHA1: the body is not part of what is signed. */
class OAuth1 {
    private final XSettings settings;
    private final Clock clock;

    OAuth1(XSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The header {@code Authorization}. */
    String header(String method, String url) {
        return header(
                method,
                url,
                UUID.randomUUID().toString().replace("-", ""),
                clock.instant().getEpochSecond());
    }

    String header(String method, String url, String nonce, long timestamp) {
        var parameters = new TreeMap<String, String>();
        parameters.put("oauth_consumer_key", settings.consumerKey());
        parameters.put("oauth_nonce", nonce);
        parameters.put("oauth_signature_method", "HMAC-SHA1");
        parameters.put("oauth_timestamp", String.valueOf(timestamp));
        parameters.put("oauth_token", settings.accessToken());
        parameters.put("oauth_version", "1.0");
        parameters.put("oauth_signature", signature(method, url, parameters));
        return "OAuth "
                + parameters.entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=\"" + encoded(each.getValue()) + "\"")
                        .collect(Collectors.joining(", "));
    }

    private String signature(String method, String url, Map<String, String> parameters) {
        var normalised = parameters.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        var key = encoded(settings.consumerSecret().value()) + "&"
                + encoded(settings.accessTokenSecret().value());
        var signed = method + "&" + encoded(url) + "&" + encoded(normalised);
        return Base64.getEncoder().encodeToString(Hmac.of("HmacSHA1", key.getBytes(StandardCharsets.UTF_8), signed));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
