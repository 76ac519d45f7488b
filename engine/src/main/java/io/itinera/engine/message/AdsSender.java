package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.ads.AdsConnector;
import io.itinera.connectors.ads.AudienceChange;
import io.itinera.connectors.ads.AudienceChange.Action;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.lead.Lead;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Into an audience and out of it; {@code content} is the audience. Whoever opted out of advertising is not added, and is
 * always taken out: removals are ordered as transactional.
 */
@Component
class AdsSender extends PlainSender {
    private final AdsConnector connector;

    AdsSender(AdsConnector connector) {
        super("ads", "advertising audience");
        this.connector = connector;
    }

    @Override
    public String provider() {
        return connector.name();
    }

    @Override
    public Optional<String> address(Lead lead) {
        return lead.email() == null ? Phones.of(lead) : Optional.of(lead.email());
    }

    @Override
    public Optional<Channel> consent() {
        return Optional.of(Channel.ADS);
    }

    @Override
    public MessageOrder complete(MessageOrder order) {
        if (order.payload().get("network") == null || order.content() == null) {
            throw new InvalidInput("network", "An audience needs its network and its id.");
        }
        return order;
    }

    @Override
    Outcome hand(Message message, Lead lead) {
        return connector.change(new AudienceChange(
                message.id(),
                text(message, "network"),
                message.content(),
                Action.valueOf(text(message, "action").toUpperCase(Locale.ROOT)),
                lead.email(),
                Phones.of(lead).orElse(null)));
    }
}
