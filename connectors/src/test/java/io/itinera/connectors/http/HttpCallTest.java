package io.itinera.connectors.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.kit.HttpContract;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract, kept by the smallest provider there can be, and what only the call itself can show. */
class HttpCallTest extends HttpContract {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private final HttpCall call = new HttpCall("Acme", "itinera.connectors.acme.key", TIMEOUT, clock);

    @Override
    protected Outcome send() {
        return call.send(
                HttpRequest.newBuilder(vendorAt()).build(),
                answer -> Optional.ofNullable(answer.json().path("id").textValue())
                        .map(Outcome.Accepted::new));
    }

    @Override
    protected ResponseDefinitionBuilder success() {
        return json(200, "{\"id\":\"acme-1\"}");
    }

    @Override
    protected String providerId() {
        return "acme-1";
    }

    @Override
    protected ResponseDefinitionBuilder unauthorised() {
        return json(401, "{\"error\":\"who are you?\"}");
    }

    @Override
    protected String signInSetting() {
        return "itinera.connectors.acme.key";
    }

    @ParameterizedTest
    @CsvSource({
        "37, PT37S",
        "0.5, PT0.5S",
        "'Mon, 02 Mar 2026 09:01:00 GMT', PT1M",
        "99999999, PT24H",
        "'Mon, 02 Mar 2026 08:00:00 GMT',",
        "0,",
        "soon,"
    })
    void shouldReadRetryAfterInItsTwoForms(String header, Duration wait) {
        vendorAnswers(json(503, "{}").withHeader("Retry-After", header));

        assertThat(((Outcome.Unavailable) send()).retryAfter()).isEqualTo(wait);
    }

    @Test
    void shouldKeepOnlyTheBeginningOfAnEndlessAnswer() {
        vendorAnswers(json(400, "x".repeat(5_000_000)));

        call.send(HttpRequest.newBuilder(vendorAt()).build(), answer -> {
            assertThat(answer.body()).hasSize(HttpCall.LONGEST_ANSWER);
            assertThat(answer.quote()).hasSizeLessThan(400);
            return Optional.empty();
        });
    }

    @Test
    void shouldGiveUpOnAnAnswerThatTrickles() {
        vendorAnswers(success().withChunkedDribbleDelay(10, 10_000));

        assertThat(send()).isInstanceOf(Outcome.Unavailable.class);
    }
}
