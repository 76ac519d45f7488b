package io.itinera.webapp.api;

import io.itinera.engine.journey.JourneyStats;
import io.itinera.engine.journey.JourneySummary;
import io.itinera.engine.journey.Journeys;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/journeys")
class JourneysApi {
    private final Journeys journeys;

    JourneysApi(Journeys journeys) {
        this.journeys = journeys;
    }

    @GetMapping
    List<JourneySummary> all() {
        return journeys.all();
    }

    @GetMapping("/{key}")
    JourneySummary get(@PathVariable String key) {
        return journeys.get(key);
    }

    /** Counts by element of the drawing. */
    @GetMapping("/{key}/stats")
    JourneyStats stats(@PathVariable String key) {
        return journeys.stats(key);
    }

    /** The drawing as BPMN XML. */
    @GetMapping(path = "/{key}/drawing", produces = "application/xml")
    String drawing(@PathVariable String key) {
        return journeys.drawing(key);
    }
}
