package io.itinera.webapp.visitor;

import io.itinera.engine.tracking.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** What a request tells of whoever made it. */
public final class VisitOf {
    private VisitOf() {}

    public static Visit request(HttpServletRequest request) {
        boolean prefetch = Stream.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
                .map(request::getHeader)
                .anyMatch(purpose -> purpose != null && (purpose.contains("prefetch") || purpose.contains("preview")));
        return new Visit(request.getMethod(), request.getHeader("User-Agent"), prefetch, request.getRemoteAddr());
    }
}
