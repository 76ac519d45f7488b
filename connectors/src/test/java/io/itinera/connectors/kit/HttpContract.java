package io.itinera.connectors.kit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.itinera.connectors.Outcome;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The contract for providers with an HTTP API: WireMock plays the vendor with the payloads that the vendor documents.
 * A provider's test names them, and adds what is particular to it ({@link #onlyRequest} shows what was sent).
 */
public abstract class HttpContract extends ConnectorContract {
    /** The time limit that a test gives its connector. */
    protected static final Duration TIMEOUT = Duration.ofSeconds(1);

    @RegisterExtension
    protected final WireMockExtension vendor = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    /** The vendor's documented yes. */
    protected abstract ResponseDefinitionBuilder success();

    /** The provider id in {@link #success}. */
    protected abstract String providerId();

    /** The vendor's documented refusal of our key. */
    protected abstract ResponseDefinitionBuilder unauthorised();

    /** The setting that the reason must then name. */
    protected abstract String signInSetting();

    /** The vendor's documented "too many"; {@code Retry-After} is added to it. */
    protected ResponseDefinitionBuilder throttled() {
        return aResponse().withStatus(429);
    }

    /** Where the vendor listens, to be handed to the connector. */
    protected URI vendorAt() {
        return URI.create(vendor.baseUrl());
    }

    protected void vendorAnswers(ResponseDefinitionBuilder answer) {
        vendor.stubFor(any(anyUrl()).willReturn(answer));
    }

    /** The one request that the vendor got. */
    protected LoggedRequest onlyRequest() {
        var requests = vendor.getServeEvents().getServeEvents().stream()
                .map(event -> event.getRequest())
                .toList();
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }

    /** A vendor's answer as JSON. */
    protected static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    @Override
    protected String givenSuccess() {
        vendorAnswers(success());
        return providerId();
    }

    @Override
    protected Duration givenThrottling() {
        vendorAnswers(throttled().withHeader("Retry-After", "37"));
        return Duration.ofSeconds(37);
    }

    @Override
    protected String givenAuthFault() {
        vendorAnswers(unauthorised());
        return signInSetting();
    }

    @Override
    protected void givenSilence() {
        vendorAnswers(success().withFixedDelay((int) TIMEOUT.multipliedBy(4).toMillis()));
    }

    @Override
    protected void givenGarbage() {
        vendorAnswers(aResponse().withStatus(200).withBody("<html>Please sign in to this hotel's network</html>"));
    }

    @Override
    protected void givenNobodyThere() {
        vendorAnswers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void shouldKeepTheMessageWhereTheConnectionBreaks(Fault fault) {
        vendorAnswers(aResponse().withFault(fault));

        assertThat(send()).isInstanceOf(Outcome.Unavailable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void shouldComeBackLaterWhereTheVendorIsInTrouble(int status) {
        vendorAnswers(aResponse().withStatus(status).withBody("<h1>Bad day</h1>"));

        assertThat(send()).isInstanceOf(Outcome.Unavailable.class);
    }

    @Test
    protected void shouldNotFollowElsewhereWithOurKey() {
        vendorAnswers(aResponse().withStatus(302).withHeader("Location", vendor.baseUrl() + "/elsewhere"));

        assertThat(send()).isInstanceOf(Outcome.Unavailable.class);
        assertThat(vendor.getServeEvents().getServeEvents()).hasSize(1);
    }
}
