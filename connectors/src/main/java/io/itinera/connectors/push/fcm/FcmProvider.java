package io.itinera.connectors.push.fcm;

import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.google.GoogleSignIn;
import io.itinera.connectors.google.ServiceAccount;
import io.itinera.connectors.http.HttpCall;
import io.itinera.connectors.push.PushConnector;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(FcmSettings.class)
class FcmProvider implements Provider<PushConnector> {
    static final String CREDENTIALS = "itinera.connectors.push.fcm.credentials";
    private static final String SCOPE = "https://www.googleapis.com/auth/firebase.messaging";

    private final FcmSettings settings;
    private final Clock clock;

    FcmProvider(FcmSettings settings, ObjectProvider<Clock> clock) {
        this.settings = settings;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @Override
    public String name() {
        return "fcm";
    }

    @Override
    public PushConnector connector() {
        var account = ServiceAccount.read(CREDENTIALS, Needed.text(CREDENTIALS, settings.credentials()));
        var project = settings.project() == null ? account.projectId() : settings.project();
        var http = new HttpCall("FCM", CREDENTIALS, settings.timeout(), clock);
        return new FcmConnector(settings.url(), project, new GoogleSignIn(account, SCOPE, http, clock), http);
    }
}
