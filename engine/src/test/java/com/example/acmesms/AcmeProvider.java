package com.example.acmesms;

import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.sms.SmsConnector;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(AcmeSettings.class)
class AcmeProvider implements Provider<SmsConnector> {
    static final String API_KEY = "itinera.connectors.sms.acme.api-key";
    private final AcmeSettings settings;

    AcmeProvider(AcmeSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "acme";
    }

    @Override
    public SmsConnector connector() {
        Needed.secret(API_KEY, settings.apiKey());
        return new AcmeConnector(settings, new HttpCall("Acme", API_KEY, settings.timeout(), Clock.systemUTC()));
    }
}
