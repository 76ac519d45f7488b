package io.itinera.webapp.api;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.journey.EnrolmentPreview;
import io.itinera.engine.journey.Journeys;
import io.itinera.webapp.security.Person;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/journeys/{key}/enrolments")
class EnrolmentsApi {
    /** Below the minute after which many proxies and clients give up on an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(55);

    private final Journeys journeys;

    EnrolmentsApi(Journeys journeys) {
        this.journeys = journeys;
    }

    /** Brings leads in. 200 with the result, or 202 with the figures so far where it takes longer than a minute. */
    @PostMapping(consumes = "application/json")
    ResponseEntity<EnrolmentAnswer> enrol(
            @PathVariable String key, @RequestBody EnrolmentRequest request, @AuthenticationPrincipal Person person) {
        var started = journeys.enrol(key, request.selection(), person.name());
        var enrolment = journeys.awaitEnrolment(started.id(), PATIENCE);
        var answer = enrolment.finished()
                ? ResponseEntity.ok()
                : ResponseEntity.accepted()
                        .location(URI.create("/api/journeys/" + started.journeyKey() + "/enrolments/" + started.id()));
        return answer.body(EnrolmentAnswer.of(enrolment));
    }

    /** What an enrolment would do now; nobody comes in. */
    @PostMapping(path = "/preview", consumes = "application/json")
    EnrolmentPreview preview(@PathVariable String key, @RequestBody EnrolmentRequest request) {
        return journeys.preview(key, request.selection());
    }

    /** Newest first. */
    @GetMapping
    List<EnrolmentAnswer> latest(@PathVariable String key) {
        return journeys.enrolments(journeys.get(key).key()).stream()
                .map(EnrolmentAnswer::of)
                .toList();
    }

    @GetMapping("/{id}")
    EnrolmentAnswer get(@PathVariable String key, @PathVariable String id) {
        var enrolment = journeys.enrolment(id);
        if (!enrolment.journeyKey().equals(key)) {
            throw new NotFound("enrolment", id);
        }
        return EnrolmentAnswer.of(enrolment);
    }
}
