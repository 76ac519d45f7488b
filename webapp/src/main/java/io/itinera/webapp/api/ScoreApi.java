package io.itinera.webapp.api;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.scoring.ExplainedScore;
import io.itinera.engine.scoring.Score;
import io.itinera.engine.scoring.Scoring;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/leads/{id}")
class ScoreApi {
    private final Leads leads;
    private final Scoring scoring;

    ScoreApi(Leads leads, Scoring scoring) {
        this.leads = leads;
        this.scoring = scoring;
    }

    /** The last score with the rules that fired, and in words what differs from the one before; 404 as well where the lead was never scored. */
    @GetMapping("/score")
    ExplainedScore latest(@PathVariable String id) {
        var lead = leads.get(id);
        return scoring.explained(lead.id()).orElseThrow(() -> new NotFound("score yet of lead", id));
    }

    /** Newest first. */
    @GetMapping("/scores")
    List<Score> history(@PathVariable String id, @RequestParam(defaultValue = "50") int limit) {
        return scoring.history(leads.get(id).id(), Limit.of(limit));
    }
}
