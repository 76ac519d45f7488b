package io.itinera.webapp.api;

import io.itinera.engine.rescore.Rescoring;
import io.itinera.webapp.security.Person;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Leads scored anew in the background: started, watched, and stopped. 409 for a job that has come to its end. */
@RestController
class RescoresApi {
    private final Rescoring rescoring;

    RescoresApi(Rescoring rescoring) {
        this.rescoring = rescoring;
    }

    @PostMapping(path = "/api/decisions/{key}/rescores", consumes = "application/json")
    ResponseEntity<RescoreAnswer> start(
            @PathVariable String key, @RequestBody RescoreRequest request, @AuthenticationPrincipal Person person) {
        var started = rescoring.start(key, request.selection(), request.onlyChanged(), person.name());
        return ResponseEntity.accepted()
                .location(URI.create("/api/rescores/" + started.id()))
                .body(RescoreAnswer.of(started));
    }

    /** Newest first. */
    @GetMapping("/api/decisions/{key}/rescores")
    List<RescoreAnswer> latest(@PathVariable String key) {
        return rescoring.latest(key).stream().map(RescoreAnswer::of).toList();
    }

    @GetMapping("/api/rescores/{id}")
    RescoreAnswer get(@PathVariable String id) {
        return RescoreAnswer.of(rescoring.get(id));
    }

    @PostMapping("/api/rescores/{id}/pause")
    RescoreAnswer pause(@PathVariable String id) {
        return RescoreAnswer.of(rescoring.pause(id));
    }

    @PostMapping("/api/rescores/{id}/resume")
    RescoreAnswer resume(@PathVariable String id) {
        return RescoreAnswer.of(rescoring.resume(id));
    }

    @PostMapping("/api/rescores/{id}/cancel")
    RescoreAnswer cancel(@PathVariable String id) {
        return RescoreAnswer.of(rescoring.cancel(id));
    }
}
