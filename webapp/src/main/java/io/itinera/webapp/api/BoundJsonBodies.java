package io.itinera.webapp.api;

import io.itinera.webapp.problem.BodyTooLarge;
import io.itinera.webapp.problem.BoundedRequest;
import io.itinera.webapp.problem.Problems;
import io.itinera.webapp.problem.WriteProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** JSON of the API is held in memory while it is read, so its length is bounded; files have a bound of their own. */
@Component
class BoundJsonBodies extends OncePerRequestFilter {
    static final long MOST = 32L * 1024 * 1024;

    private final WriteProblem problem;

    BoundJsonBodies(WriteProblem problem) {
        this.problem = problem;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return !request.getServletPath().startsWith("/api/") || type != null && type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            problem.to(response, Problems.of(HttpStatus.PAYLOAD_TOO_LARGE, new BodyTooLarge(MOST).getMessage()));
        } else {
            chain.doFilter(new BoundedRequest(request, MOST), response);
        }
    }
}
