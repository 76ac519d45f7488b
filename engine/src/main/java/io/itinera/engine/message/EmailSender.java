package io.itinera.engine.message;

import io.itinera.connectors.Outcome;
import io.itinera.connectors.email.Email;
import io.itinera.connectors.email.EmailConnector;
import io.itinera.connectors.email.EmailPart;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.content.Contents;
import io.itinera.engine.content.RenderFailure;
import io.itinera.engine.content.Rendered;
import io.itinera.engine.lead.Lead;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class EmailSender implements ChannelSender {
    private final EmailConnector connector;
    private final Contents contents;
    private final MessageLinks links;

    EmailSender(EmailConnector connector, Contents contents, MessageLinks links) {
        this.connector = connector;
        this.contents = contents;
        this.links = links;
    }

    @Override
    public String channel() {
        return "email";
    }

    @Override
    public String provider() {
        return connector.name();
    }

    @Override
    public String label() {
        return "e-mail";
    }

    @Override
    public Optional<String> address(Lead lead) {
        return Optional.ofNullable(lead.email());
    }

    @Override
    public Optional<Channel> consent() {
        return Optional.of(Channel.EMAIL);
    }

    @Override
    public MessageOrder complete(MessageOrder order) {
        if (!contents.exists(order.content())) {
            throw new InvalidInput(
                    "content",
                    "There is no content \"" + order.content() + "\". There is: " + String.join(", ", contents.keys())
                            + ".");
        }
        var content = contents.get(order.content());
        return order.with(
                order.topic() == null ? content.topic() : order.topic(),
                order.purpose() == null ? content.purpose() : order.purpose());
    }

    @Override
    public Outcome send(Message message, Lead lead) {
        Email email;
        try {
            var rendered = contents.render(message.content(), lead, links.beside(message));
            email = new Email(
                    message.id(),
                    null,
                    lead.email(),
                    rendered.subject(),
                    links.counted(rendered.html(), message),
                    rendered.text(),
                    links.headers(message, rendered.headers()),
                    parts(rendered));
        } catch (RenderFailure | NotFound | IllegalArgumentException fault) {
            return new Outcome.Rejected(fault.getMessage(), false);
        }
        return connector.send(email);
    }

    private static List<EmailPart> parts(Rendered rendered) {
        return rendered.files().stream()
                .map(file -> new EmailPart(file.name(), file.contentType(), file.content(), file.contentId()))
                .toList();
    }

    @Override
    public RenderedMessage preview(Message message, Lead lead) {
        var rendered = contents.render(message.content(), lead, links.beside(message));
        return new RenderedMessage(
                lead.email(),
                rendered.subject(),
                rendered.html(),
                rendered.text(),
                Map.of(),
                false,
                "Put together just now, with the content and the lead as they are today.");
    }

    @Override
    public String describe(Message message) {
        var title = contents.exists(message.content())
                ? contents.get(message.content()).title()
                : message.content();
        return "E-mail \"" + title + "\"";
    }
}
