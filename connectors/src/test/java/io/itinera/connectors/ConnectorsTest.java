package io.itinera.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.connectors.ads.AdsConnector;
import io.itinera.connectors.ads.AudienceChange;
import io.itinera.connectors.chat.ChatConnector;
import io.itinera.connectors.push.PushConnector;
import io.itinera.connectors.sms.Sms;
import io.itinera.connectors.sms.SmsConnector;
import io.itinera.connectors.social.SocialConnector;
import io.itinera.connectors.webhook.WebhookConnector;
import io.itinera.connectors.whatsapp.WhatsAppConnector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.annotation.UserConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** How the settings choose providers, over all kinds. */
class ConnectorsTest {
    private final List<Captured> captured = new ArrayList<>();
    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withConfiguration(UserConfigurations.of(ConnectorsConfiguration.class))
            .withBean(CaptureSink.class, () -> captured::add);

    @Test
    void shouldSendNothingAnywhereUntilTheSettingsSayOtherwise() {
        program.run(context -> {
            assertThat(context.getBean(SmsConnector.class).name()).isEqualTo("capture");
            assertThat(context.getBean(WhatsAppConnector.class).name()).isEqualTo("capture");
            assertThat(context.getBean(PushConnector.class).name()).isEqualTo("capture");
            assertThat(context.getBean(ChatConnector.class).name()).isEqualTo("capture");
            assertThat(context.getBean(WebhookConnector.class).name()).isEqualTo("capture");
            assertThat(context.getBean(SocialConnector.class).name()).isEqualTo("capture");
            assertThat(context.getBean(AdsConnector.class).name()).isEqualTo("capture");
        });
    }

    @Test
    void shouldKeepWhatWouldHaveBeenSentWithItsLength() {
        program.run(context -> context.getBean(SmsConnector.class).send(new Sms("m-1", null, "+49151", "Hello")));

        assertThat(captured).singleElement().satisfies(kept -> {
            assertThat(kept.key()).isEqualTo("m-1");
            assertThat(kept.content()).containsEntry("to", "+49151").containsEntry("text", "Hello");
            assertThat(kept.content().get("fields").toString()).contains("1 segment, 5 characters in GSM-7");
        });
    }

    @Test
    void shouldPickTheProviderThatTheSettingsName() {
        program.withPropertyValues(
                        "itinera.connectors.sms.provider=twilio",
                        "itinera.connectors.sms.from=+4930123",
                        "itinera.connectors.sms.twilio.account-sid=AC1",
                        "itinera.connectors.sms.twilio.auth-token=hunter2",
                        "itinera.connectors.webhook.provider=http",
                        "itinera.connectors.webhook.http.secrets=whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "itinera.connectors.chat.provider=teams",
                        "itinera.connectors.chat.teams.webhooks.sales=https://teams.example.test/hunter2",
                        "itinera.connectors.ads.providers=meta,linkedin",
                        "itinera.connectors.ads.meta.access-token=hunter2",
                        "itinera.connectors.ads.linkedin.access-token=hunter2")
                .run(context -> {
                    assertThat(context.getBean(SmsConnector.class).name()).isEqualTo("twilio");
                    assertThat(context.getBean(WebhookConnector.class).name()).isEqualTo("http");
                    assertThat(context.getBean(ChatConnector.class).name()).isEqualTo("teams");
                    assertThat(context.getBean(AdsConnector.class).name()).isEqualTo("meta+linkedin");
                    var elsewhere = new AudienceChange(
                            "m-1", "google", "1", AudienceChange.Action.ADD, "ada@example.test", null);
                    assertThat(context.getBean(AdsConnector.class).change(elsewhere))
                            .isInstanceOfSatisfying(
                                    Outcome.Rejected.class,
                                    outcome -> assertThat(outcome.reason())
                                            .contains("\"google\"", "itinera.connectors.ads.providers"));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "itinera.connectors.sms.provider=twilio, itinera.connectors.sms.twilio.account-sid",
        "itinera.connectors.sms.provider=vonage, itinera.connectors.sms.vonage.api-key",
        "itinera.connectors.sms.provider=smpp, itinera.connectors.sms.smpp.host",
        "itinera.connectors.sms.provider=pigeon, itinera.connectors.sms.provider",
        "itinera.connectors.whatsapp.provider=meta, itinera.connectors.whatsapp.meta.phone-number-id",
        "itinera.connectors.chat.provider=slack, itinera.connectors.chat.slack.bot-token",
        "itinera.connectors.push.providers=fcm, itinera.connectors.push.fcm.credentials",
        "itinera.connectors.push.providers=apns, itinera.connectors.push.apns.key",
        "itinera.connectors.social.providers=facebook, itinera.connectors.social.facebook.page-id",
        "itinera.connectors.social.providers=linkedin, itinera.connectors.social.linkedin.author",
        "itinera.connectors.social.providers=x, itinera.connectors.social.x.consumer-key",
        "'itinera.connectors.ads.providers=meta,capture', itinera.connectors.ads.providers",
        "itinera.connectors.ads.providers=google, itinera.connectors.ads.google.customer-id"
    })
    void shouldNameTheSettingThatIsMissing(String chosen, String missing) {
        program.withPropertyValues(chosen)
                .run(context -> assertThat(context.getStartupFailure()).hasStackTraceContaining(missing));
    }
}
