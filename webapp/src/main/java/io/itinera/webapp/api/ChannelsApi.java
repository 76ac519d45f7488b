package io.itinera.webapp.api;

import io.itinera.engine.journey.Journeys;
import io.itinera.engine.message.ChannelStatus;
import io.itinera.engine.message.Dispatching;
import io.itinera.engine.message.Pause;
import io.itinera.webapp.security.WhoIsSignedIn;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The channels at work, and their brakes. Each brake answers how things stand after it. */
@RestController
class ChannelsApi {
    private final Dispatching dispatching;
    private final Journeys journeys;

    ChannelsApi(Dispatching dispatching, Journeys journeys) {
        this.dispatching = dispatching;
        this.journeys = journeys;
    }

    /** @param pauses of channels and of journeys */
    record Outgoing(List<ChannelStatus> channels, List<Pause> pauses) {}

    @GetMapping("/api/channels")
    Outgoing channels() {
        return new Outgoing(dispatching.channels(), dispatching.pauses());
    }

    @PostMapping("/api/channels/{channel}/pause")
    Outgoing pause(@PathVariable String channel) {
        dispatching.pauseChannel(channel, by());
        return channels();
    }

    @PostMapping("/api/channels/{channel}/resume")
    Outgoing resume(@PathVariable String channel) {
        dispatching.resumeChannel(channel, by());
        return channels();
    }

    @PostMapping("/api/journeys/{key}/messages/pause")
    Outgoing pauseJourney(@PathVariable String key) {
        dispatching.pauseJourney(journeys.get(key).key(), by());
        return channels();
    }

    @PostMapping("/api/journeys/{key}/messages/resume")
    Outgoing resumeJourney(@PathVariable String key) {
        dispatching.resumeJourney(key, by());
        return channels();
    }

    private static String by() {
        return WhoIsSignedIn.now().orElseThrow().name();
    }
}
