package io.itinera.connectors.sms.twilio;

import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.sms.SmsConnector;
import io.itinera.connectors.sms.SmsSettings;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(TwilioSettings.class)
class TwilioProvider implements Provider<SmsConnector> {
    static final String PREFIX = "itinera.connectors.sms.twilio.";
    private final SmsSettings shared;
    private final TwilioSettings settings;
    private final StatusCallback callback;
    private final Clock clock;

    /** @param statusCallback our own address unless another is set */
    TwilioProvider(
            SmsSettings shared,
            TwilioSettings settings,
            @Value("${" + PREFIX + "status-callback:${itinera.public-url:}/hooks/twilio}") String statusCallback,
            ObjectProvider<Clock> clock) {
        this.shared = shared;
        this.callback = new StatusCallback(statusCallback);
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "twilio";
    }

    @Override
    public SmsConnector connector() {
        Needed.text(PREFIX + "account-sid", settings.accountSid());
        Needed.secret(PREFIX + "auth-token", settings.authToken());
        if (settings.messagingServiceSid() == null) {
            Needed.text("itinera.connectors.sms.from", shared.from());
        }
        var signIn = PREFIX + "account-sid and .auth-token";
        return new TwilioConnector(
                settings, shared.from(), callback, new HttpCall("Twilio", signIn, settings.timeout(), clock));
    }
}
