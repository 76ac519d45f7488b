package io.itinera.webapp.security;

import io.itinera.webapp.problem.Problems;
import io.itinera.webapp.problem.WriteProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Nobody, or nobody we know, is at the door: programs get a 401, people the sign-in page. */
@Component
class AskForSignIn implements AuthenticationEntryPoint {
    private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/login");
    private final WriteProblem problem;

    AskForSignIn(WriteProblem problem) {
        this.problem = problem;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, jakarta.servlet.ServletException {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", request.getContextPath() + "/login");
        } else if (Paths.isForPrograms(request)) {
            challenge(request, response);
            problem.to(response, Problems.of(HttpStatus.UNAUTHORIZED, message(request)));
        } else {
            page.commence(request, response, cause);
        }
    }

    /** Browsers would open their own password window; they have the sign-in page. */
    private static void challenge(HttpServletRequest request, HttpServletResponse response) {
        if (Paths.takesBasic(request) && request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Itinera\", charset=\"UTF-8\"");
        }
    }

    private static String message(HttpServletRequest request) {
        return request.getHeader("Authorization") == null
                ? "Sign in first: send name and password as HTTP Basic authentication, or sign in at /login."
                : "Name or password is wrong.";
    }
}
