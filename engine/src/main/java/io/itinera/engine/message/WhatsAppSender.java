package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.whatsapp.WhatsApp;
import io.itinera.connectors.whatsapp.WhatsAppConnector;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.lead.Lead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A template that Meta approved, named by the order's payload, or else the text of our own content. */
@Component
class WhatsAppSender implements ChannelSender {
    static final String TEMPLATE = "template";
    static final String LANGUAGE = "language";
    static final String PARAMETERS = "parameters";

    private final WhatsAppConnector connector;
    private final TextContents contents;

    WhatsAppSender(WhatsAppConnector connector, TextContents contents) {
        this.connector = connector;
        this.contents = contents;
    }

    @Override
    public String channel() {
        return "whatsapp";
    }

    @Override
    public String provider() {
        return connector.name();
    }

    @Override
    public String label() {
        return "WhatsApp message";
    }

    @Override
    public Optional<String> address(Lead lead) {
        return Phones.of(lead);
    }

    @Override
    public Optional<Channel> consent() {
        return Optional.of(Channel.WHATSAPP);
    }

    @Override
    public MessageOrder complete(MessageOrder order) {
        if (!order.payload().containsKey(TEMPLATE)) {
            return contents.complete(order);
        }
        if (order.payload().get(LANGUAGE) == null) {
            throw new InvalidInput(LANGUAGE, "The WhatsApp template needs its language, such as de or en_US.");
        }
        return order;
    }

    @Override
    public Outcome send(Message message, Lead lead) {
        return Attempt.at(() -> connector.send(whatsApp(message, lead)));
    }

    private WhatsApp whatsApp(Message message, Lead lead) {
        var to = address(lead).orElseThrow();
        if (!message.payload().containsKey(TEMPLATE)) {
            return WhatsApp.text(
                    message.id(), to, contents.render(message, lead).text());
        }
        var parameters = message.payload().get(PARAMETERS) instanceof List<?> list
                ? list.stream().map(each -> each == null ? "" : each.toString()).toList()
                : List.<String>of();
        return WhatsApp.template(
                message.id(),
                to,
                (String) message.payload().get(TEMPLATE),
                (String) message.payload().get(LANGUAGE),
                parameters);
    }

    @Override
    public RenderedMessage preview(Message message, Lead lead) {
        var whatsApp = whatsApp(message, lead);
        Map<String, Object> fields = new LinkedHashMap<>();
        if (whatsApp.template() != null) {
            fields.put(TEMPLATE, whatsApp.template());
            fields.put(LANGUAGE, whatsApp.language());
            fields.put(PARAMETERS, whatsApp.parameters());
        }
        return new RenderedMessage(
                whatsApp.to(),
                null,
                null,
                whatsApp.text(),
                fields,
                false,
                "Put together just now, with the content and the lead as they are today.");
    }

    @Override
    public String describe(Message message) {
        return "WhatsApp message \"" + contents.title(message.content()) + "\"";
    }
}
