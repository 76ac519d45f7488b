package io.itinera.webapp.journeys;

import io.itinera.engine.journey.Journeys;
import io.itinera.engine.message.Dispatching;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Holds back what a journey sends, while its leads walk on. */
@ConsolePage
@RequestMapping("/journeys/{key}/messages")
class JourneyBrakes {
    private final Dispatching dispatching;
    private final Journeys journeys;

    JourneyBrakes(Dispatching dispatching, Journeys journeys) {
        this.dispatching = dispatching;
        this.journeys = journeys;
    }

    @PostMapping("/pause")
    String pause(@PathVariable String key) {
        dispatching.pauseJourney(journeys.get(key).key(), by());
        return "redirect:/journeys/" + key;
    }

    @PostMapping("/resume")
    String resume(@PathVariable String key) {
        dispatching.resumeJourney(key, by());
        return "redirect:/journeys/" + key;
    }

    private static String by() {
        return WhoIsSignedIn.now().orElseThrow().name();
    }
}
