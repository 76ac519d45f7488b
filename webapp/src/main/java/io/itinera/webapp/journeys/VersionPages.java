package io.itinera.webapp.journeys;

import io.itinera.engine.journey.JourneyVersions;
import io.itinera.engine.journey.Journeys;
import io.itinera.webapp.page.ConsolePage;
import org.springframework.http.MediaType;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Versions of a journey: what each one drew, and what changed between two of them. */
@ConsolePage
@RequestMapping("/journeys/{key}")
class VersionPages {
    private final Journeys journeys;
    private final JourneyVersions versions;

    VersionPages(Journeys journeys, JourneyVersions versions) {
        this.journeys = journeys;
        this.versions = versions;
    }

    @GetMapping("/compare")
    String compare(@PathVariable String key, @RequestParam int from, @RequestParam int to, Model model) {
        model.addAttribute("journey", journeys.get(key));
        model.addAttribute("versions", versions.of(key));
        model.addAttribute("comparison", versions.compare(key, from, to));
        return "journeys/compare";
    }

    @GetMapping(path = "/versions/{version}/drawing", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String drawing(@PathVariable String key, @PathVariable int version) {
        return versions.drawing(key, version);
    }
}
