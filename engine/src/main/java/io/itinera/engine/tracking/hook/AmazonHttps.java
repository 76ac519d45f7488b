package io.itinera.engine.tracking.hook;

import io.itinera.engine.tracking.HookRefused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Fetches from SNS itself over HTTPS, and from nobody else: the address comes from a request that anybody may make. */
@Component
class AmazonHttps {
    private static final Pattern SNS =
            Pattern.compile("https://sns\\.[a-z0-9-]{3,30}\\.amazonaws\\.com(\\.cn)?/[^\\s#]*");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST = 64 * 1024;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @throws HookRefused where the address is not one of SNS, or does not answer */
    byte[] get(String url) {
        if (!SNS.matcher(url).matches()) {
            throw HookRefused.unsigned("\"" + url + "\" is no address of SNS.");
        }
        return fetch(URI.create(url));
    }

    byte[] fetch(URI address) {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw HookRefused.unsigned("SNS answered " + answer.statusCode() + ".");
                }
                return body.readNBytes(MOST);
            }
        } catch (IOException e) {
            throw HookRefused.unsigned("SNS cannot be reached: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HookRefused.unsigned("SNS was not waited for.");
        }
    }
}
