package io.itinera.connectors.sms.smpp;

import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.sms.SmsConnector;
import io.itinera.connectors.sms.SmsReceiver;
import io.itinera.connectors.sms.SmsSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(SmppSettings.class)
class SmppProvider implements Provider<SmsConnector> {
    private static final String PREFIX = "itinera.connectors.sms.smpp.";
    private final SmsSettings shared;
    private final SmppSettings settings;
    private final ObjectProvider<SmsReceiver> receivers;

    SmppProvider(SmsSettings shared, SmppSettings settings, ObjectProvider<SmsReceiver> receivers) {
        this.shared = shared;
        this.settings = settings;
        this.receivers = receivers;
    }

    @Override
    public String name() {
        return "smpp";
    }

    @Override
    public SmsConnector connector() {
        Needed.text(PREFIX + "host", settings.host());
        Needed.text(PREFIX + "system-id", settings.systemId());
        Needed.secret(PREFIX + "password", settings.password());
        var from = Needed.text("itinera.connectors.sms.from", shared.from());
        var deliveries = new Deliveries(sms -> receivers.orderedStream().forEach(each -> each.received(sms)));
        return new SmppConnector(settings, from, new SmppLink(settings, deliveries));
    }
}
