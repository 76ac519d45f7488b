package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.push.Push;
import io.itinera.connectors.push.PushConnector;
import io.itinera.connectors.push.PushDevice;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.lead.Lead;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** To the app on the lead's device, which the lead's attribute {@code pushToken} names. */
@Component
class PushSender implements ChannelSender {
    static final String LINK = "link";
    private static final String TOKEN = "pushToken";

    private final PushConnector connector;
    private final TextContents contents;

    PushSender(PushConnector connector, TextContents contents) {
        this.connector = connector;
        this.contents = contents;
    }

    @Override
    public String channel() {
        return "push";
    }

    @Override
    public String provider() {
        return connector.name();
    }

    @Override
    public String label() {
        return "push notification";
    }

    @Override
    public Optional<String> address(Lead lead) {
        return lead.attributes().get(TOKEN) instanceof String token && !token.isBlank()
                ? Optional.of(token)
                : Optional.empty();
    }

    @Override
    public Optional<Channel> consent() {
        return Optional.of(Channel.PUSH);
    }

    @Override
    public MessageOrder complete(MessageOrder order) {
        return contents.complete(order);
    }

    @Override
    public Outcome send(Message message, Lead lead) {
        return Attempt.at(() -> connector.send(push(message, lead)));
    }

    private Push push(Message message, Lead lead) {
        var rendered = contents.render(message, lead);
        return new Push(
                message.id(),
                PushDevice.of(address(lead).orElseThrow()),
                rendered.subject(),
                rendered.text(),
                (String) message.payload().get(LINK),
                Map.of());
    }

    @Override
    public RenderedMessage preview(Message message, Lead lead) {
        var rendered = contents.render(message, lead);
        var fields = new LinkedHashMap<String, Object>();
        if (message.payload().get(LINK) != null) {
            fields.put(LINK, message.payload().get(LINK));
        }
        return new RenderedMessage(
                address(lead).orElse(null),
                rendered.subject(),
                null,
                rendered.text(),
                fields,
                false,
                "Put together just now, with the content and the lead as they are today.");
    }

    @Override
    public String describe(Message message) {
        return "Push notification \"" + contents.title(message.content()) + "\"";
    }
}
