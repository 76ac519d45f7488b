package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.sms.Sms;
import io.itinera.connectors.sms.SmsConnector;
import io.itinera.connectors.sms.SmsText;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.lead.Lead;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class SmsSender implements ChannelSender {
    private final SmsConnector connector;
    private final TextContents contents;

    SmsSender(SmsConnector connector, TextContents contents) {
        this.connector = connector;
        this.contents = contents;
    }

    @Override
    public String channel() {
        return "sms";
    }

    @Override
    public String provider() {
        return connector.name();
    }

    @Override
    public String label() {
        return "text message";
    }

    @Override
    public Optional<String> address(Lead lead) {
        return Phones.of(lead);
    }

    @Override
    public Optional<Channel> consent() {
        return Optional.of(Channel.SMS);
    }

    @Override
    public MessageOrder complete(MessageOrder order) {
        return contents.complete(order);
    }

    @Override
    public Outcome send(Message message, Lead lead) {
        return Attempt.at(() -> connector.send(new Sms(
                message.id(),
                null,
                address(lead).orElseThrow(),
                contents.render(message, lead).text())));
    }

    @Override
    public RenderedMessage preview(Message message, Lead lead) {
        var text = contents.render(message, lead).text();
        return new RenderedMessage(
                address(lead).orElse(null),
                null,
                null,
                text,
                Map.of("length", SmsText.of(text).describe()),
                false,
                "Put together just now, with the content and the lead as they are today.");
    }

    @Override
    public String describe(Message message) {
        return "Text message \"" + contents.title(message.content()) + "\"";
    }
}
