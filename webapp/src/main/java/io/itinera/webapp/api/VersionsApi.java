package io.itinera.webapp.api;

import io.itinera.engine.journey.JourneyVersion;
import io.itinera.engine.journey.JourneyVersions;
import io.itinera.engine.journey.VersionComparison;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The versions of a journey. */
@RestController
@RequestMapping("/api/journeys/{key}")
class VersionsApi {
    private final JourneyVersions versions;

    VersionsApi(JourneyVersions versions) {
        this.versions = versions;
    }

    /** Newest first, the last hundred. */
    @GetMapping("/versions")
    List<JourneyVersion> all(@PathVariable String key) {
        return versions.of(key);
    }

    @GetMapping(path = "/versions/{version}/drawing", produces = "application/xml")
    String drawing(@PathVariable String key, @PathVariable int version) {
        return versions.drawing(key, version);
    }

    @GetMapping("/compare")
    VersionComparison compare(@PathVariable String key, @RequestParam int from, @RequestParam int to) {
        return versions.compare(key, from, to);
    }
}
