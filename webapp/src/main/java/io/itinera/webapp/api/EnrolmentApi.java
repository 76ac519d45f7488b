package io.itinera.webapp.api;

import io.itinera.engine.journey.Journeys;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One enrolment: how far it is, and its brakes. 409 for one that has come to its end. */
@RestController
@RequestMapping("/api/enrolments/{id}")
class EnrolmentApi {
    private final Journeys journeys;

    EnrolmentApi(Journeys journeys) {
        this.journeys = journeys;
    }

    @GetMapping
    EnrolmentAnswer get(@PathVariable String id) {
        return EnrolmentAnswer.of(journeys.enrolment(id));
    }

    @PostMapping("/pause")
    EnrolmentAnswer pause(@PathVariable String id) {
        return EnrolmentAnswer.of(journeys.pauseEnrolment(id));
    }

    @PostMapping("/resume")
    EnrolmentAnswer resume(@PathVariable String id) {
        return EnrolmentAnswer.of(journeys.resumeEnrolment(id));
    }

    @PostMapping("/cancel")
    EnrolmentAnswer cancel(@PathVariable String id) {
        return EnrolmentAnswer.of(journeys.cancelEnrolment(id));
    }
}
