package io.itinera.engine.message;

import io.itinera.engine.link.LinkAbout;
import io.itinera.engine.link.Links;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The signed links of a message: those in its text, and for e-mails those that count and those in the head. */
@Component
class MessageLinks {
    private final Links links;

    MessageLinks(Links links) {
        this.links = links;
    }

    /** The message's own values, and {@code $links} beside them. */
    Map<String, Object> beside(Message message) {
        var values = new LinkedHashMap<String, Object>(message.payload());
        values.put("links", links.forTemplates(about(message)));
        return values;
    }

    /** @param html null where there is text alone, which stays as it is */
    String counted(String html, Message message) {
        return html == null ? null : links.track(html, about(message));
    }

    /**
     * The content's own headers, and those by which mail programs offer to unsubscribe (RFC 8058); nobody can from what
     * is not marketing.
     */
    Map<String, String> headers(Message message, Map<String, String> ofContent) {
        var headers = new LinkedHashMap<>(ofContent);
        if (!message.transactional()) {
            headers.put("List-Unsubscribe", "<" + links.preferences(about(message)) + ">");
            headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return headers;
    }

    private static LinkAbout about(Message message) {
        return new LinkAbout(message.id(), message.leadId(), message.channel(), message.topic());
    }
}
