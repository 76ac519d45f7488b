package io.itinera.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.connectors.crm.CrmConnector;
import io.itinera.connectors.crm.CrmRecord;
import io.itinera.connectors.email.Email;
import io.itinera.connectors.email.EmailConnector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ConnectorsConfigurationTest {
    private final List<Captured> captured = new ArrayList<>();
    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withUserConfiguration(ConnectorsConfiguration.class)
            .withBean(CaptureSink.class, () -> captured::add);

    @Test
    void shouldSendNothingUntilAProviderIsNamed() {
        program.run(context -> {
            var email = new Email("m-1", null, "ada@example.test", "Hello", "<p>Hello</p>", "Hello", Map.of());
            var record = new CrmRecord("r-1", "opportunity", Map.of("stage", "open"));

            assertThat(context.getBean(EmailConnector.class).send(email)).isEqualTo(new Outcome.Accepted("m-1"));
            assertThat(context.getBean(CrmConnector.class).upsert(record)).isEqualTo(new Outcome.Accepted("r-1"));

            assertThat(captured).extracting(Captured::kind).containsExactly("email", "crm");
            assertThat(captured.get(0).content())
                    .containsEntry("subject", "Hello")
                    .containsEntry("to", "ada@example.test");
            assertThat(captured.get(1).content()).containsEntry("fields", Map.of("stage", "open"));
        });
    }

    @Test
    void shouldUseTheProviderThatTheSettingsName() {
        program.withPropertyValues(
                        "itinera.connectors.email.provider=smtp",
                        "itinera.connectors.email.from=Acme <hello@example.test>",
                        "itinera.connectors.email.smtp.host=127.0.0.1",
                        "itinera.connectors.email.smtp.tls=none",
                        "itinera.connectors.email.smtp.timeout=5s")
                .run(context ->
                        assertThat(context.getBean(EmailConnector.class).name()).isEqualTo("smtp"));
    }

    @Test
    void shouldNotStartWithAProviderThatThereIsNotAndNameTheChoices() {
        program.withPropertyValues("itinera.connectors.email.provider=pigeon")
                .run(
                        context -> assertThat(context.getStartupFailure())
                                .rootCause()
                                .hasMessage(
                                        "itinera.connectors.email.provider is \"pigeon\", which is no provider. Choose one of: capture, mailgun, sendgrid, ses, smtp."));
    }
}
