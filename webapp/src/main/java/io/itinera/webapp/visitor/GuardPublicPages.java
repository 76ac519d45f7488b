package io.itinera.webapp.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.itinera.webapp.problem.BoundedRequest;
import io.itinera.webapp.problem.Problems;
import io.itinera.webapp.problem.WriteProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the addresses that anybody may call: bounds how often and how much, and sees to it that nothing of an
 * answer is kept, indexed, or told to the next site.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
@EnableConfigurationProperties(PublicPageSettings.class)
class GuardPublicPages extends OncePerRequestFilter {
    private static final List<String> PUBLIC = List.of("/t/", "/u/", "/hooks/");
    private static final long LARGEST_FORM = 64 * 1024;
    static final long LARGEST_HOOK = 2 * 1024 * 1024;
    private static final int ADDRESSES = 50_000;

    private final Cache<String, AtomicInteger> calls = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final int mostAMinute;
    private final WriteProblem problem;

    GuardPublicPages(PublicPageSettings settings, WriteProblem problem) {
        this.mostAMinute = settings.requestsPerMinute();
        this.problem = problem;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PUBLIC.stream().noneMatch(request.getServletPath()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        boolean hook = request.getServletPath().startsWith("/hooks/");
        long largest = hook ? LARGEST_HOOK : LARGEST_FORM;
        var callsOfAddress = calls.get(request.getRemoteAddr(), address -> new AtomicInteger());
        // a provider that reports on a million messages is welcome; of its calls only those count that were refused
        if ((hook ? callsOfAddress.get() : callsOfAddress.incrementAndGet()) > mostAMinute) {
            response.setHeader("Retry-After", "60");
            problem.to(response, Problems.of(HttpStatus.TOO_MANY_REQUESTS, "Too many requests. Wait a minute."));
        } else if (request.getContentLengthLong() > largest || !hook && lengthUnknown(request)) {
            problem.to(
                    response,
                    Problems.of(
                            HttpStatus.PAYLOAD_TOO_LARGE,
                            "The body is larger than " + largest / 1024 + " kB, or does not say its length."));
        } else {
            chain.doFilter(new BoundedRequest(request, largest), response);
        }
        if (hook && response.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
            callsOfAddress.incrementAndGet();
        }
    }

    private static boolean lengthUnknown(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null;
    }
}
