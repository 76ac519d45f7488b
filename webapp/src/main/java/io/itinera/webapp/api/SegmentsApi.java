package io.itinera.webapp.api;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.Page;
import io.itinera.engine.segment.Segment;
import io.itinera.engine.segment.SegmentSize;
import io.itinera.engine.segment.Segments;
import io.itinera.webapp.security.Person;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/segments")
class SegmentsApi {
    private final Segments segments;

    SegmentsApi(Segments segments) {
        this.segments = segments;
    }

    /** @param filter FEEL over {@code lead} */
    record SegmentRequest(String name, String filter) {}

    /** By key. */
    @GetMapping
    Page<Segment> all(@RequestParam(required = false) String cursor, @RequestParam(defaultValue = "100") int limit) {
        return segments.page(cursor, Limit.of(limit));
    }

    @GetMapping("/{key}")
    Segment get(@PathVariable String key) {
        return segments.get(key);
    }

    /** Creates the segment or changes it. */
    @PutMapping(path = "/{key}", consumes = "application/json")
    Segment save(
            @PathVariable String key, @RequestBody SegmentRequest request, @AuthenticationPrincipal Person person) {
        return segments.save(key, request.name(), request.filter(), person.name());
    }

    @DeleteMapping("/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String key) {
        segments.delete(key);
    }

    /** How many leads a filter takes in now; nothing is stored. */
    @PostMapping(path = "/preview", consumes = "application/json")
    SegmentSize preview(@RequestBody SegmentRequest request) {
        if (request.filter() == null) {
            throw new InvalidInput("filter", "Send {\"filter\": \"lead.score >= 60\"}.");
        }
        return segments.size(request.filter());
    }
}
