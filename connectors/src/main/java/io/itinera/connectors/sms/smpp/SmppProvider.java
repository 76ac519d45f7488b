package io.itinera.connectors.sms.smpp;

import io.itinera.connectors.Needed;
import io.itinera.connectors.Provider;
import io.itinera.connectors.ReportReceiver;
import io.itinera.connectors.sms.SmsConnector;
import io.itinera.connectors.sms.SmsSettings;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

@Component
@EnableConfigurationProperties(SmppSettings.class)
class SmppProvider implements Provider<SmsConnector> {
    private static final String PREFIX = "itinera.connectors.sms.smpp.";
    private final SmsSettings shared;
    private final SmppSettings settings;
    private final ObjectProvider<ReportReceiver> receivers;
    private final Clock clock;

    SmppProvider(
            SmsSettings shared,
            SmppSettings settings,
            ObjectProvider<ReportReceiver> receivers,
            ObjectProvider<Clock> clock) {
        this.shared = shared;
        this.settings = settings;
        this.receivers = receivers;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
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
        var deliveries = new Deliveries(
                report -> receivers.orderedStream().forEach(each -> each.received(report)), new InboundIds(clock));
        var link = new SmppLink(settings, deliveries);
        return new SmppConnector(settings, from, link, new KeepBound(link, settings));
    }
}
