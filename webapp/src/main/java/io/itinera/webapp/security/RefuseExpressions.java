package io.itinera.webapp.security;

import io.itinera.webapp.problem.Problems;
import io.itinera.webapp.problem.WriteProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Queries to the engine carry values, never expressions. The engine evaluates expressions in parts of a query although
 * its settings forbid it (CVE-2026-109432), so every request that brings one is refused before the engine reads it.
 */
class RefuseExpressions extends OncePerRequestFilter {
    private static final String SUFFIX = "expression";

    private final WriteProblem problem;

    RefuseExpressions(WriteProblem problem) {
        this.problem = problem;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.isEngineRest(request) && !Paths.isCamundaApi(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest checked;
        try {
            checkParameters(request.getQueryString());
            checked = EngineRequest.checked(request);
        } catch (RefusedBody refused) {
            problem.to(response, refused.problem());
            return;
        }
        chain.doFilter(checked, response);
    }

    private static void checkParameters(String query) {
        if (query == null) {
            return;
        }
        for (var parameter : query.split("&")) {
            check(decoded(parameter.split("=", 2)[0]));
        }
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RefusedBody(Problems.of(
                    HttpStatus.BAD_REQUEST, "The address has a parameter whose name is not properly %-encoded."));
        }
    }

    /** @throws RefusedBody where the name is that of an expression */
    static void check(String name) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
            return;
        }
        var value = name.substring(0, name.length() - SUFFIX.length());
        throw new RefusedBody(Problems.of(
                HttpStatus.BAD_REQUEST,
                "\"" + name + "\" is an expression, and queries take values only. Send "
                        + (value.isEmpty() ? "a value" : "\"" + value + "\" with a value") + " instead.",
                name));
    }
}
