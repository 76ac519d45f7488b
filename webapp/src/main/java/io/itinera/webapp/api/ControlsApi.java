package io.itinera.webapp.api;

import io.itinera.engine.journey.JourneyControls;
import io.itinera.engine.journey.JourneyState;
import io.itinera.engine.journey.LeadExit;
import io.itinera.webapp.security.WhoIsSignedIn;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Stops a journey, for a while or for good. Each answers how things stand after it; twice the same is once. */
@RestController
class ControlsApi {
    private final JourneyControls controls;

    ControlsApi(JourneyControls controls) {
        this.controls = controls;
    }

    /** @param reason as it stands in the leads' timelines; may be left out */
    record Exits(String reason) {}

    @GetMapping("/api/journeys/{key}/state")
    JourneyState state(@PathVariable String key) {
        return controls.of(key);
    }

    @PostMapping("/api/journeys/{key}/pause")
    JourneyState pause(@PathVariable String key) {
        return controls.pause(key, by());
    }

    @PostMapping("/api/journeys/{key}/resume")
    JourneyState resume(@PathVariable String key) {
        return controls.resume(key, by());
    }

    @PostMapping("/api/journeys/{key}/archive")
    JourneyState archive(@PathVariable String key) {
        return controls.archive(key, by());
    }

    @PostMapping("/api/journeys/{key}/restore")
    JourneyState restore(@PathVariable String key) {
        return controls.restore(key, by());
    }

    /** Takes all leads out, in the background: 202. */
    @PostMapping(path = "/api/journeys/{key}/exits", consumes = "application/json")
    ResponseEntity<LeadExit> cancel(@PathVariable String key, @RequestBody Exits request) {
        var started = controls.cancelLeads(key, request.reason(), by());
        return ResponseEntity.accepted()
                .location(URI.create("/api/exits/" + started.id()))
                .body(started);
    }

    @GetMapping("/api/journeys/{key}/exits")
    List<LeadExit> exits(@PathVariable String key) {
        return controls.exits(key);
    }

    @GetMapping("/api/exits/{id}")
    LeadExit exit(@PathVariable String id) {
        return controls.exit(id);
    }

    @PostMapping("/api/exits/{id}/pause")
    LeadExit pauseExit(@PathVariable String id) {
        return controls.pauseExit(id);
    }

    @PostMapping("/api/exits/{id}/resume")
    LeadExit resumeExit(@PathVariable String id) {
        return controls.resumeExit(id);
    }

    @PostMapping("/api/exits/{id}/cancel")
    LeadExit cancelExit(@PathVariable String id) {
        return controls.cancelExit(id);
    }

    private static String by() {
        return WhoIsSignedIn.now().orElseThrow().name();
    }
}
