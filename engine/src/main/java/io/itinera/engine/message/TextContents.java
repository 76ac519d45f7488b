package io.itinera.engine.message;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.content.Contents;
import io.itinera.engine.content.Rendered;
import io.itinera.engine.lead.Lead;
import org.springframework.stereotype.Component;

/** Content as channels of text alone use it: its text part, with the title or subject where there is room for one. */
@Component
class TextContents {
    private final Contents contents;
    private final MessageLinks links;

    TextContents(Contents contents, MessageLinks links) {
        this.contents = contents;
        this.links = links;
    }

    /** The order with the content's topic and purpose where it names none. */
    MessageOrder complete(MessageOrder order) {
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

    /**
     * @throws io.itinera.engine.base.NotFound where the content is gone
     * @throws io.itinera.engine.content.RenderFailure where it cannot be rendered
     */
    Rendered render(Message message, Lead lead) {
        return contents.render(message.content(), lead, links.beside(message));
    }

    String title(String key) {
        return contents.exists(key) ? contents.get(key).title() : key;
    }
}
