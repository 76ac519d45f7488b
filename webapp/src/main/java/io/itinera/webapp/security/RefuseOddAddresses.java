package io.itinera.webapp.security;

import io.itinera.webapp.problem.Problems;
import io.itinera.webapp.problem.WriteProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Addresses that two parts of the program could read differently are refused before anything reads them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefuseOddAddresses extends OncePerRequestFilter {
    private final WriteProblem problem;

    RefuseOddAddresses(WriteProblem problem) {
        this.problem = problem;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = request.getRequestURI();
        if (address.contains(";") || address.contains("//") || address.contains("/./") || address.contains("/../")) {
            problem.to(
                    response,
                    Problems.of(
                            HttpStatus.BAD_REQUEST,
                            "The address holds \";\", \"//\", \"/./\" or \"/../\". Send it without."));
        } else {
            chain.doFilter(request, response);
        }
    }
}
