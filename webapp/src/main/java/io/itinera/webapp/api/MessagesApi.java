package io.itinera.webapp.api;

import io.itinera.engine.base.Page;
import io.itinera.engine.message.Message;
import io.itinera.engine.message.MessageSearch;
import io.itinera.engine.message.MessageState;
import io.itinera.engine.message.Messages;
import io.itinera.engine.message.RenderedMessage;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/messages")
class MessagesApi {
    private final Messages messages;

    MessagesApi(Messages messages) {
        this.messages = messages;
    }

    /** The outbox, newest first. */
    @GetMapping
    Page<Message> find(
            @RequestParam Optional<String> leadId,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> channel,
            @RequestParam Optional<String> cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return messages.search(new MessageSearch(
                leadId.orElse(null),
                state.map(word -> Word.of(MessageState.class, "state", word)).orElse(null),
                channel.orElse(null),
                cursor.orElse(null),
                limit));
    }

    @GetMapping("/{id}")
    Message get(@PathVariable String id) {
        return messages.get(id);
    }

    /** As its recipient sees it. */
    @GetMapping("/{id}/rendered")
    RenderedMessage rendered(@PathVariable String id) {
        return messages.rendered(id);
    }
}
