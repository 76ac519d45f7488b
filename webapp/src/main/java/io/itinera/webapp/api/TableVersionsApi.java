package io.itinera.webapp.api;

import io.itinera.engine.table.PlannedTables;
import io.itinera.engine.table.PublishTables;
import io.itinera.engine.table.TableComparison;
import io.itinera.engine.table.TableVersion;
import io.itinera.engine.table.TableVersions;
import io.itinera.webapp.security.Person;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The versions of a decision: read, compared, published, taken back. */
@RestController
@RequestMapping("/api/decisions/{key}")
class TableVersionsApi {
    private final TableVersions versions;
    private final PublishTables publishing;
    private final PlannedTables planned;
    private final TryPublished tryPublished;

    TableVersionsApi(
            TableVersions versions, PublishTables publishing, PlannedTables planned, TryPublished tryPublished) {
        this.versions = versions;
        this.publishing = publishing;
        this.planned = planned;
        this.tryPublished = tryPublished;
    }

    /**
     * @param candidate text of a DMN file
     * @param publishAt when; at once unless said
     */
    record Publish(String candidate, Instant publishAt) {}

    /** Newest first, the last hundred. */
    @GetMapping("/versions")
    List<TableVersion> all(@PathVariable String key) {
        return versions.of(key);
    }

    @GetMapping(path = "/versions/{version}/table", produces = "application/xml")
    String table(@PathVariable String key, @PathVariable int version) {
        return versions.file(key, version);
    }

    @GetMapping("/compare")
    TableComparison compare(@PathVariable String key, @RequestParam int from, @RequestParam int to) {
        return versions.compare(key, from, to);
    }

    /** 201 and the version; 200 where it decides already; 202 and the plan where it is for later. */
    @PostMapping(path = "/versions", consumes = "application/json")
    ResponseEntity<?> publish(
            @PathVariable String key, @RequestBody Publish asked, @AuthenticationPrincipal Person person) {
        if (asked.publishAt() != null) {
            var plan = planned.plan(key, asked.candidate(), asked.publishAt(), person.name());
            return ResponseEntity.accepted()
                    .location(URI.create("/api/decisions/" + key + "/planned/" + plan.id()))
                    .body(plan);
        }
        var published = publishing.publish(key, asked.candidate(), person.name());
        return ResponseEntity.status(published.unchanged() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(tryPublished.answer(published));
    }

    /** As the other, for {@code curl --data-binary @lead-score.dmn}. */
    @PostMapping(
            path = "/versions",
            consumes = {"application/xml", "text/xml"})
    ResponseEntity<?> publish(
            @PathVariable String key,
            @RequestBody String candidate,
            @RequestParam(required = false) Instant publishAt,
            @AuthenticationPrincipal Person person) {
        return publish(key, new Publish(candidate, publishAt), person);
    }

    @PostMapping("/versions/{version}/roll-back")
    ResponseEntity<PublishedAnswer> rollBack(
            @PathVariable String key, @PathVariable int version, @AuthenticationPrincipal Person person) {
        var back = publishing.rollBack(key, version, person.name());
        return ResponseEntity.status(HttpStatus.CREATED).body(tryPublished.answer(back));
    }
}
