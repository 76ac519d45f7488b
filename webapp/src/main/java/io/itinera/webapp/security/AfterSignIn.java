package io.itinera.webapp.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Sales land on their tasks, everybody else where they were heading, else on the console. */
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {
    static final String TASKLIST = "/camunda/app/tasklist/default/";

    AfterSignIn() {
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (authentication.getPrincipal() instanceof Person person && person.onlySales()) {
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, TASKLIST);
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
