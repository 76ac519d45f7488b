package com.example.acmesms;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.itinera.connectors.CaptureSink;
import io.itinera.connectors.ConnectorsConfiguration;
import io.itinera.connectors.Outcome;
import io.itinera.connectors.kit.BlamesAddresses;
import io.itinera.connectors.kit.HttpContract;
import io.itinera.connectors.sms.Sms;
import io.itinera.connectors.sms.SmsConnector;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.context.annotation.UserConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/**
 * A provider that somebody else wrote: a package of its own, chosen by a setting, found on the class path, and held to
 * the same contract as ours. {@code docs/connectors.md} shows these very files.
 */
class AcmeProviderTest extends HttpContract implements BlamesAddresses {

    @Override
    protected Outcome send() {
        var outcome = new AtomicReference<Outcome>();
        new ApplicationContextRunner()
                .withConfiguration(UserConfigurations.of(ConnectorsConfiguration.class, AcmeProvider.class))
                .withBean(CaptureSink.class, () -> captured -> {})
                .withPropertyValues(
                        "itinera.connectors.sms.provider=acme",
                        "itinera.connectors.sms.acme.api-key=hunter2",
                        "itinera.connectors.sms.acme.url=" + vendorAt(),
                        "itinera.connectors.sms.acme.timeout=" + TIMEOUT)
                .run(program -> outcome.set(
                        program.getBean(SmsConnector.class).send(new Sms("m-1", null, "+4915112345678", "Hello"))));
        return outcome.get();
    }

    @Override
    public Outcome sendOnce() {
        return send();
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
        return AcmeProvider.API_KEY;
    }

    @Override
    public void givenPermanentAddressFault() {
        vendorAnswers(json(422, "{\"error\":\"no such number\"}"));
    }

    @Override
    public void givenRefusalOfOurs() {
        vendorAnswers(json(400, "{\"error\":\"no such text\"}"));
    }
}
