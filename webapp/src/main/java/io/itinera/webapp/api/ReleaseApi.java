package io.itinera.webapp.api;

import io.itinera.engine.message.Dispatching;
import io.itinera.engine.message.Message;
import io.itinera.engine.message.Messages;
import io.itinera.webapp.security.WhoIsSignedIn;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives messages that were given up their tries again. */
@RestController
@RequestMapping("/api/messages")
class ReleaseApi {
    private final Dispatching dispatching;
    private final Messages messages;

    ReleaseApi(Dispatching dispatching, Messages messages) {
        this.dispatching = dispatching;
        this.messages = messages;
    }

    record Released(long released) {}

    /** 409 for a message that is not dead. */
    @PostMapping("/{id}/release")
    Message release(@PathVariable String id) {
        dispatching.release(id, by());
        return messages.get(id);
    }

    /** All dead messages, of one channel or of all. */
    @PostMapping("/release")
    Released releaseAll(@RequestParam Optional<String> channel) {
        return new Released(dispatching.releaseAll(channel.orElse(null), by()));
    }

    private static String by() {
        return WhoIsSignedIn.now().orElseThrow().name();
    }
}
