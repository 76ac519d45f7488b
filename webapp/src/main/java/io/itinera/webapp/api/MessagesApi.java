package io.itinera.webapp.api;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Page;
import io.itinera.engine.message.Message;
import io.itinera.engine.message.MessageSearch;
import io.itinera.engine.message.MessageState;
import io.itinera.engine.message.Messages;
import io.itinera.engine.message.RenderedMessage;
import io.itinera.engine.policy.Cause;
import io.itinera.engine.policy.HeldBackCounts;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/messages")
class MessagesApi {
    private static final int MOST_DAYS = 3_660;

    private final Messages messages;
    private final HeldBackCounts heldBack;

    MessagesApi(Messages messages, HeldBackCounts heldBack) {
        this.messages = messages;
        this.heldBack = heldBack;
    }

    /** How many messages policy kept back, and why. */
    @GetMapping("/held-back")
    List<HeldBackAnswer> heldBack(@RequestParam(defaultValue = "30") int days, @RequestParam Optional<String> journey) {
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidInput("days", "days is " + days + "; ask for 1 to " + MOST_DAYS + " days.");
        }
        return heldBack.ofLastDays(days, journey.orElse(null)).stream()
                .map(count -> new HeldBackAnswer(count.cause(), count.channel(), count.waits(), count.amount()))
                .toList();
    }

    record HeldBackAnswer(Cause cause, String channel, boolean waits, long messages) {}

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
