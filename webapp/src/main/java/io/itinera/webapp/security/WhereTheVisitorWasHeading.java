package io.itinera.webapp.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Remembers the page that sent somebody to the sign-in page; not the fonts and queries that an open page goes on to ask for. */
class WhereTheVisitorWasHeading extends HttpSessionRequestCache {
    WhereTheVisitorWasHeading() {
        setRequestMatcher(WhereTheVisitorWasHeading::isPage);
    }

    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        var mode = request.getHeader("Sec-Fetch-Mode");
        return "GET".equals(request.getMethod())
                && accept != null
                && accept.contains("text/html")
                && (mode == null || mode.equals("navigate"))
                && !Paths.isForPrograms(request)
                && request.getHeader("HX-Request") == null;
    }
}
