package io.itinera.webapp.api;

import io.itinera.engine.dryrun.DryRun;
import io.itinera.engine.dryrun.DryRunState;
import io.itinera.engine.dryrun.DryRuns;
import io.itinera.engine.journey.DrawingRemark;
import io.itinera.webapp.problem.Problems;
import io.itinera.webapp.security.Person;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Journeys tried out before anybody gets a message. */
@RestController
class DryRunsApi {
    /** Below the minute after which many proxies and clients give up on an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(55);

    private final DryRuns dryRuns;

    DryRunsApi(DryRuns dryRuns) {
        this.dryRuns = dryRuns;
    }

    /** 200 with the result, 202 where it takes longer than a minute, 400 where the candidate cannot be published. */
    @PostMapping(path = "/api/journeys/{key}/dry-run", consumes = "application/json")
    ResponseEntity<?> run(
            @PathVariable String key, @RequestBody DryRunRequestBody body, @AuthenticationPrincipal Person person) {
        var started = dryRuns.start(key, body.request(), person.name());
        var run = dryRuns.await(started.id(), PATIENCE);
        if (!run.finished()) {
            return ResponseEntity.accepted()
                    .location(URI.create("/api/dry-runs/" + run.id()))
                    .body(DryRunAnswer.of(run));
        }
        return run.state() == DryRunState.DONE ? ResponseEntity.ok(DryRunAnswer.of(run)) : failed(run);
    }

    private static ResponseEntity<?> failed(DryRun run) {
        var status = switch (run.state()) {
            case REFUSED -> HttpStatus.BAD_REQUEST;
            case CANCELLED -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
        var detail = switch (run.state()) {
            case REFUSED -> run.findings().stream().map(DrawingRemark::message).collect(Collectors.joining(" "));
            case CANCELLED -> "Somebody cancelled this dry run.";
            default -> run.failure();
        };
        var problem = Problems.of(status, detail);
        problem.setProperty("findings", run.findings());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Newest first, without their results. */
    @GetMapping("/api/journeys/{key}/dry-runs")
    List<DryRunAnswer> latest(@PathVariable String key) {
        return dryRuns.latest(key).stream().map(DryRunAnswer::of).toList();
    }

    @GetMapping("/api/dry-runs/{id}")
    DryRunAnswer get(@PathVariable String id) {
        return DryRunAnswer.of(dryRuns.get(id));
    }

    /** 409 for one that has come to its end. */
    @PostMapping("/api/dry-runs/{id}/cancel")
    DryRunAnswer cancel(@PathVariable String id) {
        return DryRunAnswer.of(dryRuns.cancel(id));
    }
}
