package io.itinera.webapp.journeys;

import io.itinera.engine.journey.Enrolment;
import io.itinera.engine.journey.JourneyControls;
import io.itinera.engine.journey.JourneyMoves;
import io.itinera.engine.journey.JourneyVersions;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.leadjob.BackgroundJob;
import io.itinera.engine.leadjob.Selection;
import io.itinera.engine.message.Dispatching;
import io.itinera.engine.message.Pause;
import io.itinera.engine.segment.Segments;
import io.itinera.engine.tracking.ResponseCounts;
import io.itinera.webapp.page.ConsolePage;
import io.itinera.webapp.page.ResponseRow;
import io.itinera.webapp.security.WhoIsSignedIn;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Journeys as they run: who is where on the drawing, and bringing leads in. */
@ConsolePage
@RequestMapping("/journeys")
class JourneyPages {
    private static final int SEGMENTS_SHOWN = 500;

    private final Journeys journeys;
    private final Segments segments;
    private final Dispatching dispatching;
    private final ResponseCounts responses;
    private final JourneyVersions versions;
    private final JourneyMoves moves;
    private final JourneyControls controls;

    JourneyPages(
            Journeys journeys,
            Segments segments,
            Dispatching dispatching,
            ResponseCounts responses,
            JourneyVersions versions,
            JourneyMoves moves,
            JourneyControls controls) {
        this.controls = controls;
        this.moves = moves;
        this.versions = versions;
        this.responses = responses;
        this.journeys = journeys;
        this.segments = segments;
        this.dispatching = dispatching;
    }

    @GetMapping
    String all(@RequestParam(defaultValue = "false") boolean archived, Model model) {
        var shelved = journeys.archived();
        model.addAttribute("journeys", archived ? shelved : journeys.all());
        model.addAttribute("archived", shelved.size());
        model.addAttribute("shelf", archived);
        return "journeys/list";
    }

    @GetMapping("/{key}")
    String one(
            @PathVariable String key,
            @RequestHeader(name = "HX-Request", required = false) boolean onlyCounts,
            Model model) {
        var stats = journeys.stats(key);
        var enrolments = journeys.enrolments(key);
        model.addAttribute("journey", journeys.get(key));
        model.addAttribute("entry", journeys.entry(key).map(EntryWords::of).orElse(null));
        model.addAttribute(
                "elements",
                journeys.elements(key).stream()
                        .map(element -> ElementRow.of(element, stats))
                        .toList());
        model.addAttribute("remarks", onlyCounts ? List.of() : journeys.remarks(key));
        model.addAttribute("enrolments", enrolments);
        var moved = moves.latest(key);
        model.addAttribute("moves", moved);
        var exits = controls.exits(key);
        model.addAttribute("exits", exits);
        model.addAttribute("state", controls.of(key));
        model.addAttribute(
                "working",
                Stream.of(enrolments, moved, exits).flatMap(List::stream).anyMatch(BackgroundJob::running));
        model.addAttribute("versions", VersionLine.of(versions.of(key)));
        model.addAttribute("pause", pauseOf(key));
        model.addAttribute("responses", ResponseRow.byContent(responses.ofJourney(key)));
        model.addAttribute(
                "enrollable",
                journeys.all().stream().anyMatch(other -> other.key().equals(key)));
        return "journeys/journey";
    }

    @GetMapping(path = "/{key}/drawing", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String drawing(@PathVariable String key) {
        return journeys.drawing(key);
    }

    @GetMapping("/{key}/enrol")
    String preview(@PathVariable String key, @RequestParam(required = false) String segment, Model model) {
        model.addAttribute("journey", journeys.get(key));
        model.addAttribute("entrance", journeys.entrance(key));
        model.addAttribute("preview", journeys.preview(key, selection(segment)));
        model.addAttribute("segments", segments.page(null, SEGMENTS_SHOWN).items());
        model.addAttribute("segment", segment == null || segment.isBlank() ? null : segments.get(segment));
        return "journeys/enrol";
    }

    @PostMapping("/{key}/enrolments")
    String enrol(@PathVariable String key, @RequestParam(required = false) String segment) {
        var by = WhoIsSignedIn.now().orElseThrow().name();
        Enrolment started = journeys.enrol(key, selection(segment), by);
        return backFrom(started);
    }

    @PostMapping("/{key}/enrolments/{id}/pause")
    String pause(@PathVariable String id) {
        return backFrom(journeys.pauseEnrolment(id));
    }

    @PostMapping("/{key}/enrolments/{id}/resume")
    String resume(@PathVariable String id) {
        return backFrom(journeys.resumeEnrolment(id));
    }

    /** Asks before anything is cancelled: it cannot be taken back. */
    @GetMapping("/{key}/enrolments/{id}/cancel")
    String askToCancel(@PathVariable String key, @PathVariable String id, Model model) {
        model.addAttribute("journey", journeys.get(key));
        model.addAttribute("enrolment", journeys.enrolment(id));
        return "journeys/cancel";
    }

    @PostMapping("/{key}/enrolments/{id}/cancel")
    String cancel(@PathVariable String id) {
        return backFrom(journeys.cancelEnrolment(id));
    }

    private static Selection selection(String segment) {
        return segment == null || segment.isBlank() ? new Selection.All() : new Selection.Segment(segment);
    }

    private Pause pauseOf(String key) {
        return dispatching.pauses().stream()
                .filter(pause ->
                        pause.kind().equals(Pause.JOURNEY) && pause.name().equals(key))
                .findFirst()
                .orElse(null);
    }

    private static String backFrom(Enrolment enrolment) {
        return "redirect:/journeys/" + enrolment.journeyKey() + "#enrolments";
    }
}
