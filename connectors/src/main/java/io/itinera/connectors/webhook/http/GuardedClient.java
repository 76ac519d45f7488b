package io.itinera.connectors.webhook.http;

import io.itinera.connectors.http.Answer;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * A client that connects only where the guard allows, follows nobody elsewhere, uses no proxy that could connect in its
 * place, keeps no cookies, and reads no more of an answer than the settings say.
 */
class GuardedClient implements AutoCloseable {
    private static final int CONNECTIONS = 20;

    private final CloseableHttpClient client;
    private final Duration timeout;
    private final int longestAnswer;

    GuardedClient(HttpWebhookSettings settings) {
        timeout = settings.timeout();
        longestAnswer = (int) settings.longestAnswer().toBytes();
        var limit = Timeout.of(timeout);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedDns(new AddressGuard(settings.allowedNetworks())))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(limit)
                        .setSocketTimeout(limit)
                        .build())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(limit).build())
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(2 * CONNECTIONS)
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(limit)
                        .setResponseTimeout(limit)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("Itinera")
                .build();
    }

    /** @throws IOException where nothing came back in time, or not all of it */
    Answer send(HttpPost post) throws IOException {
        var deadline = CompletableFuture.runAsync(
                post::cancel, CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS));
        try {
            return client.execute(post, this::read);
        } finally {
            deadline.cancel(false);
        }
    }

    private Answer read(ClassicHttpResponse response) throws IOException {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (var header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
        }
        var entity = response.getEntity();
        var body = "";
        if (entity != null) {
            // One byte more than may be, so that what was cut off is no JSON by chance.
            var bytes = entity.getContent().readNBytes(longestAnswer + 1);
            body = bytes.length > longestAnswer ? "" : new String(bytes, StandardCharsets.UTF_8);
        }
        return new Answer(response.getCode(), HttpHeaders.of(headers, (name, value) -> true), body);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
