package io.itinera.webapp.security;

import io.itinera.webapp.problem.Problems;
import io.itinera.webapp.problem.WriteProblem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Somebody we know asks for what their role does not include, or a browser sends a form that we did not hand out. */
@Component
class Refuse implements AccessDeniedHandler {
    private final WriteProblem problem;
    private final AskForSignIn askForSignIn;

    Refuse(WriteProblem problem, AskForSignIn askForSignIn) {
        this.problem = problem;
        this.askForSignIn = askForSignIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException, ServletException {
        if (response.isCommitted()) {
            return;
        }
        if (cause instanceof CsrfException && WhoIsSignedIn.now().isEmpty()) {
            askForSignIn.commence(request, response, new InsufficientAuthenticationException("nobody has signed in"));
        } else if (Paths.isForPrograms(request)) {
            problem.to(response, Problems.of(HttpStatus.FORBIDDEN, message(cause)));
        } else if (isSalesAtTheFrontDoor(request)) {
            response.sendRedirect(request.getContextPath() + AfterSignIn.TASKLIST);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, message(cause));
        }
    }

    private static boolean isSalesAtTheFrontDoor(HttpServletRequest request) {
        return Paths.of(request).equals("/")
                && WhoIsSignedIn.now().map(Person::onlySales).orElse(false);
    }

    private static String message(AccessDeniedException cause) {
        if (cause instanceof CsrfException) {
            return "The request carries no valid token of this session. Load the page again and repeat;"
                    + " programs send name and password as HTTP Basic authentication instead of a session cookie.";
        }
        var person = WhoIsSignedIn.now();
        return person.isEmpty()
                ? "This address is closed."
                : "Your groups " + person.get().groups() + " do not include this. Ask an administrator for the group"
                        + " whose work it is: marketing, analyst or sales.";
    }
}
