package io.itinera.webapp.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;

/** Requests to the engine's own REST interface act with the rights of who signed in, not with the program's. */
class SignEngineIn extends OncePerRequestFilter {
    private final IdentityService identities;

    SignEngineIn(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.isEngineRest(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = WhoIsSignedIn.now();
        if (person.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        try {
            identities.setAuthentication(person.get().name(), person.get().groups());
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }
}
