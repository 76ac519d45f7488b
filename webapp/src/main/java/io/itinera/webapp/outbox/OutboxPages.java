package io.itinera.webapp.outbox;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.Dispatching;
import io.itinera.engine.message.Message;
import io.itinera.engine.message.MessageSearch;
import io.itinera.engine.message.MessageState;
import io.itinera.engine.message.Messages;
import io.itinera.engine.message.Pause;
import io.itinera.engine.policy.HeldBackCounts;
import io.itinera.webapp.page.ConsolePage;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was sent to whom, and what was not. */
@ConsolePage
@RequestMapping("/outbox")
class OutboxPages {
    private static final int ROWS_A_PAGE = 50;
    private static final int DAYS_COUNTED = 30;

    /** A message is foreign content: it may show text and inline pictures, run nothing and load nothing. */
    private static final String LOCKED_IN =
            "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final Messages messages;
    private final Leads leads;
    private final ShowOutbound show;
    private final Dispatching dispatching;
    private final HeldBackCounts heldBack;

    OutboxPages(Messages messages, Leads leads, ShowOutbound show, Dispatching dispatching, HeldBackCounts heldBack) {
        this.messages = messages;
        this.leads = leads;
        this.show = show;
        this.dispatching = dispatching;
        this.heldBack = heldBack;
    }

    @GetMapping
    String all(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(required = false) String cursor,
            Model model) {
        var page = messages.search(
                new MessageSearch(null, stateOf(state), channel.isBlank() ? null : channel, cursor, ROWS_A_PAGE));
        var receivers = leads.findAll(
                page.items().stream().map(Message::leadId).distinct().toList());
        model.addAttribute("page", page.map(message -> OutboxRow.of(message, receivers.get(message.leadId()))));
        var counts = messages.counts();
        model.addAttribute("states", StateChoice.all(counts));
        model.addAttribute("dead", counts.get(MessageState.DEAD));
        model.addAttribute("channels", dispatching.channels());
        model.addAttribute(
                "pausedJourneys",
                dispatching.pauses().stream()
                        .filter(pause -> pause.kind().equals(Pause.JOURNEY))
                        .toList());
        model.addAttribute("state", state);
        model.addAttribute("channel", channel);
        model.addAttribute("first", cursor == null);
        model.addAttribute("heldBack", heldBack.ofLastDays(DAYS_COUNTED, null));
        return "outbox/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        var message = messages.get(id);
        model.addAttribute("message", message);
        model.addAttribute("lead", leads.find(message.leadId()).orElse(null));
        model.addAttribute("shown", show.of(message));
        return "outbox/message";
    }

    /** The message's own HTML, for the frame on its page. */
    @GetMapping("/{id}/html")
    ResponseEntity<String> html(@PathVariable String id) {
        var html = messages.rendered(id).html();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", LOCKED_IN)
                .body(html == null ? "" : html);
    }

    private static MessageState stateOf(String word) {
        if (word.isBlank()) {
            return null;
        }
        return Stream.of(MessageState.values())
                .filter(state -> state.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInput("state", "There is no state \"" + word + "\". Choose one of the list."));
    }
}
