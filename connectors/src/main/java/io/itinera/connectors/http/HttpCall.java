package io.itinera.connectors.http;

import io.itinera.connectors.Outcome;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls one provider's HTTP API and turns whatever comes back into an {@link Outcome}; never throws for what the other
 * side does. Connections are kept and shared by all threads. What the provider's own {@link ReadAnswer} leaves open is
 * judged by the status:
 *
 * <ul>
 *   <li>401, 403, 407: unavailable; our sign-in is refused, the reason names the settings to check
 *   <li>408, 425, 429, 5xx: unavailable, not before {@code Retry-After}
 *   <li>400 and other 4xx: rejected, not the address's fault
 *   <li>2xx that the reader did not understand, 3xx: unavailable; that was not the provider's API
 *   <li>no connection, no answer in time, a connection that breaks: unavailable
 * </ul>
 */
public final class HttpCall {
    /** Bytes of an answer that are kept. */
    public static final int LONGEST_ANSWER = 256 * 1024;

    private static final Set<Integer> SIGN_IN = Set.of(401, 403, 407);
    private static final Set<Integer> LATER = Set.of(408, 425, 429);

    private final String provider;
    private final String signInSettings;
    private final Duration timeout;
    private final Clock clock;
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
        this.provider = provider;
        this.signInSettings = signInSettings;
        this.timeout = timeout;
        this.clock = clock;
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
            return reader.read(answer).orElseGet(() -> byStatus(answer));
        } catch (TimeoutException e) {
            return unavailable("did not answer within " + timeout.toMillis() + " ms");
        } catch (IOException e) {
            return unavailable("cannot be reached at " + request.uri().getAuthority() + ": " + words(e));
        }
    }

    /** How long a throttled answer asks us to wait, for readers with rules of their own; null where it does not say. */
    public Duration retryAfter(Answer answer) {
        return RetryAfter.of(answer, clock).orElse(null);
    }

    /** For readers: our sign-in was refused. */
    public Outcome signInRefused(Answer answer) {
        return unavailable("refused our sign-in. Check " + signInSettings + ". It said: " + answer.quote());
    }

    private Outcome byStatus(Answer answer) {
        if (SIGN_IN.contains(answer.status())) {
            return signInRefused(answer);
        }
        if (LATER.contains(answer.status()) || answer.status() >= 500) {
            return new Outcome.Unavailable(
                    provider + " put it off: " + answer.quote(),
                    RetryAfter.of(answer, clock).orElse(null));
        }
        if (answer.status() >= 400) {
            return new Outcome.Rejected(provider + " refused: " + answer.quote(), false);
        }
        return unavailable("gave an answer that it does not document: " + answer.quote());
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

    private Outcome unavailable(String what) {
        return new Outcome.Unavailable(provider + " " + what, null);
    }

    private static String words(IOException fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }
}
