package io.itinera.webapp.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which requests must show the token of their session. Not those that bring name and password themselves, unless a
 * browser added them on behalf of another site. Camunda's web applications guard their own addresses; one-click
 * unsubscription and forms come from anywhere and act on their signed link alone.
 */
class BrowserMayBeMisled implements RequestMatcher {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public boolean matches(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod()) || Paths.isCamunda(request) || Doors.isPublic(request)) {
            return false;
        }
        return !bringsPassword(request);
    }

    private static boolean bringsPassword(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        var site = request.getHeader("Sec-Fetch-Site");
        return Paths.takesBasic(request)
                && authorization != null
                && authorization.regionMatches(true, 0, "Basic ", 0, 6)
                && (site == null || OWN.contains(site));
    }
}
