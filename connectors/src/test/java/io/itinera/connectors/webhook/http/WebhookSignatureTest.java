package io.itinera.connectors.webhook.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** The example of the standard's own libraries. */
    @Test
    void shouldSignAsTheStandardDoes() {
        var headers = new WebhookSignature(List.of(SECRET))
                .headers("msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}");

        assertThat(headers)
                .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void shouldSignByEachKeyWhileKeysChange() {
        var other = "whsec_" + "QUJD".repeat(10);

        assertThat(new WebhookSignature(List.of(SECRET, other))
                        .headers("a", Instant.EPOCH, "{}")
                        .get("webhook-signature"))
                .matches("v1,\\S+ v1,\\S+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsec_short", "whsec_%%%", "hunter2"})
    void shouldRefuseWeakSecretsWithoutRepeatingThem(String secret) {
        assertThatThrownBy(() -> new WebhookSignature(List.of(secret)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("openssl rand")
                .hasMessageNotContaining(secret);
    }
}
