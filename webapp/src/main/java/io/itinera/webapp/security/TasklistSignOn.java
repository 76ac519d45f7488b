package io.itinera.webapp.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** Tells Tasklist, Cockpit and Admin who has signed in to the console: one sign-in for all. Made by the servlet filter. */
public class TasklistSignOn implements AuthenticationProvider {
    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return WhoIsSignedIn.now().map(TasklistSignOn::result).orElseGet(AuthenticationResult::unsuccessful);
    }

    private static AuthenticationResult result(Person person) {
        var result = AuthenticationResult.successful(person.name());
        result.setGroups(person.groups());
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // The security chain in front has sent everybody without a session to the sign-in page already.
    }
}
