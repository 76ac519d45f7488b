package io.itinera.connectors.http;

import io.itinera.connectors.Outcome;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls one provider's HTTP API and turns whatever comes back into an {@link Outcome}; never throws for what the other
 * side does. Connections are kept and shared by all threads. What the provider's own {@link ReadAnswer} leaves open is
 * judged by the status, see {@link StatusRules}.
 * No connection, no answer in time, a connection that breaks: unavailable.
 */
public final class HttpCall {
    /** Bytes of an answer that are kept. */
    public static final int LONGEST_ANSWER = 256 * 1024;

    private final StatusRules rules;
    private final Duration timeout;
    private final HttpClient client;

    /**
     * @param provider name for people, e.g. {@code SendGrid}
     * @param signInSettings the settings that a refused sign-in is about, e.g.
     *     {@code itinera.connectors.email.sendgrid.api-key}
     * @param timeout for the whole call, from connecting to the last byte of the answer
     */
    public HttpCall(String provider, String signInSettings, Duration timeout, Clock clock) {
        this(provider, signInSettings, timeout, clock, clientFor(timeout));
    }

    /** For those that need a client of their own, e.g. with a proxy, or one that refuses private addresses. */
    public HttpCall(String provider, String signInSettings, Duration timeout, Clock clock, HttpClient client) {
        this.rules = new StatusRules(provider, signInSettings, clock);
        this.timeout = timeout;
        this.client = client;
    }

    private static HttpClient clientFor(Duration timeout) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** @param reader the provider's own words, asked before the rules above */
    public Outcome send(HttpRequest request, ReadAnswer reader) {
        try {
            var answer = answer(request);
            return reader.read(answer).orElseGet(() -> rules.outcome(answer));
        } catch (TimeoutException e) {
            return rules.unavailable("did not answer within " + timeout.toMillis() + " ms");
        } catch (IOException e) {
            return rules.unavailable("cannot be reached at " + request.uri().getAuthority() + ": " + words(e));
        }
    }

    /** How long a throttled answer asks us to wait, for readers with rules of their own; null where it does not say. */
    public Duration retryAfter(Answer answer) {
        return rules.retryAfter(answer);
    }

    /** For readers: our sign-in was refused. */
    public Outcome signInRefused(Answer answer) {
        return rules.signInRefused(answer);
    }

    private Answer answer(HttpRequest request) throws IOException, TimeoutException {
        var call = client.sendAsync(request, head -> new BoundedBody(LONGEST_ANSWER));
        try {
            var response = call.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("this thread was told to end", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } finally {
            call.cancel(true);
        }
    }

    private static String words(IOException fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
