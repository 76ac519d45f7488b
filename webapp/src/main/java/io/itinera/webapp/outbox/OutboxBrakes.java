package io.itinera.webapp.outbox;

import io.itinera.engine.message.Dispatching;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The buttons of the outbox. Each leads back to where it was pressed. */
@ConsolePage
@RequestMapping("/outbox")
class OutboxBrakes {
    private static final String CHANNELS = "redirect:/outbox#channels";
    private final Dispatching dispatching;

    OutboxBrakes(Dispatching dispatching) {
        this.dispatching = dispatching;
    }

    @PostMapping("/channels/{channel}/pause")
    String pause(@PathVariable String channel) {
        dispatching.pauseChannel(channel, by());
        return CHANNELS;
    }

    @PostMapping("/channels/{channel}/resume")
    String resume(@PathVariable String channel) {
        dispatching.resumeChannel(channel, by());
        return CHANNELS;
    }

    @PostMapping("/release")
    String releaseAll() {
        dispatching.releaseAll(null, by());
        return "redirect:/outbox?state=queued";
    }

    @PostMapping("/{id}/release")
    String release(@PathVariable String id) {
        dispatching.release(id, by());
        return "redirect:/outbox/" + id;
    }

    private static String by() {
        return WhoIsSignedIn.now().orElseThrow().name();
    }
}
