package io.itinera.webapp.journeys;

import io.itinera.engine.journey.JourneyMoves;
import io.itinera.engine.journey.JourneyVersions;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.journey.LeadMove;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.security.WhoIsSignedIn;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moving leads to another version: the plan with its counts first, then the deed. */
@ConsolePage
@RequestMapping("/journeys/{key}")
class MovePages {
    private final Journeys journeys;
    private final JourneyVersions versions;
    private final JourneyMoves moves;

    MovePages(Journeys journeys, JourneyVersions versions, JourneyMoves moves) {
        this.journeys = journeys;
        this.versions = versions;
        this.moves = moves;
    }

    @GetMapping("/move")
    String preview(
            @PathVariable String key,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam Map<String, String> parameters,
            Model model) {
        var form = MoveForm.of(from, to, parameters);
        model.addAttribute("journey", journeys.get(key));
        model.addAttribute("versions", versions.of(key));
        model.addAttribute("form", form);
        model.addAttribute("preview", from == to ? null : moves.preview(key, form.order()));
        return "journeys/move";
    }

    @PostMapping("/migrations")
    String start(
            @PathVariable String key,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam Map<String, String> parameters) {
        var by = WhoIsSignedIn.now().orElseThrow().name();
        return backFrom(moves.start(key, MoveForm.of(from, to, parameters).order(), by));
    }

    @PostMapping("/migrations/{id}/pause")
    String pause(@PathVariable String id) {
        return backFrom(moves.pause(id));
    }

    @PostMapping("/migrations/{id}/resume")
    String resume(@PathVariable String id) {
        return backFrom(moves.resume(id));
    }

    @PostMapping("/migrations/{id}/cancel")
    String cancel(@PathVariable String id) {
        return backFrom(moves.cancel(id));
    }

    private static String backFrom(LeadMove move) {
        return "redirect:/journeys/" + move.journeyKey() + "#versions";
    }
}
