package io.itinera.webapp.api;

import io.itinera.engine.journey.JourneyMoves;
import io.itinera.engine.journey.LeadMove;
import io.itinera.engine.journey.MovePreview;
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

/** Moves leads from one version of their journey to another, in the background. */
@RestController
class MigrationsApi {
    private final JourneyMoves moves;

    MigrationsApi(JourneyMoves moves) {
        this.moves = moves;
    }

    /** What a migration would do now; nobody is moved. */
    @PostMapping(path = "/api/journeys/{key}/migrations/preview", consumes = "application/json")
    MovePreview preview(@PathVariable String key, @RequestBody MoveRequest request) {
        return moves.preview(key, request.order());
    }

    /** 202: it goes on in the background. */
    @PostMapping(path = "/api/journeys/{key}/migrations", consumes = "application/json")
    ResponseEntity<LeadMove> start(
            @PathVariable String key, @RequestBody MoveRequest request, @AuthenticationPrincipal Person person) {
        var started = moves.start(key, request.order(), person.name());
        return ResponseEntity.accepted()
                .location(URI.create("/api/migrations/" + started.id()))
                .body(started);
    }

    /** Newest first, the last twenty. */
    @GetMapping("/api/journeys/{key}/migrations")
    List<LeadMove> latest(@PathVariable String key) {
        return moves.latest(key);
    }

    @GetMapping("/api/migrations/{id}")
    LeadMove get(@PathVariable String id) {
        return moves.get(id);
    }

    @PostMapping("/api/migrations/{id}/pause")
    LeadMove pause(@PathVariable String id) {
        return moves.pause(id);
    }

    @PostMapping("/api/migrations/{id}/resume")
    LeadMove resume(@PathVariable String id) {
        return moves.resume(id);
    }

    @PostMapping("/api/migrations/{id}/cancel")
    LeadMove cancel(@PathVariable String id) {
        return moves.cancel(id);
    }
}
