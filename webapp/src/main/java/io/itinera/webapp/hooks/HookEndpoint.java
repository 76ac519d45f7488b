package io.itinera.webapp.hooks;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.link.Links;
import io.itinera.engine.tracking.HookAnswer;
import io.itinera.engine.tracking.HookRefused;
import io.itinera.engine.tracking.HookRequest;
import io.itinera.engine.tracking.Hooks;
import io.itinera.webapp.problem.BodyTooLarge;
import io.itinera.webapp.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Where providers tell what became of messages. Who they are is the hook's to check. */
@RestController
class HookEndpoint {
    private final Hooks hooks;
    private final Links links;

    HookEndpoint(Hooks hooks, Links links) {
        this.hooks = hooks;
        this.links = links;
    }

    @RequestMapping(
            path = "/hooks/{provider}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<String> receive(@PathVariable String provider, HttpServletRequest request) throws IOException {
        return answer(hooks.receive(provider, read(request)));
    }

    private HookRequest read(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readAllBytes();
        var query = request.getQueryString();
        var url = links.publicUrl() + request.getRequestURI() + (query == null ? "" : "?" + query);
        return new HookRequest(
                request.getMethod(), url, headers(request), FormText.of(query, request.getContentType(), body), body);
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        var headers = new HashMap<String, String>();
        for (var name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name));
        }
        return headers;
    }

    private static ResponseEntity<String> answer(HookAnswer answer) {
        return answer.body() == null
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(answer.contentType()))
                        .body(answer.body());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(HookRefused refused) {
        return problem(HttpStatus.valueOf(refused.status()), refused.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(NotFound unknown) {
        return problem(HttpStatus.NOT_FOUND, unknown.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLarge large) {
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, large.getMessage());
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(status, detail));
    }
}
