package io.itinera.webapp.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.filter.OncePerRequestFilter;

/** To look for a form's token is to receive its files first. Strangers' files are not received. */
class UploadNeedsSignIn extends OncePerRequestFilter {
    private final AskForSignIn askForSignIn;

    UploadNeedsSignIn(AskForSignIn askForSignIn) {
        this.askForSignIn = askForSignIn;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                || request.getHeader("Authorization") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Paths.of(request).startsWith("/hooks/")) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .write("Files are not taken here. Post JSON or a form; mail with attachments is left out.");
        } else if (WhoIsSignedIn.now().isEmpty()) {
            askForSignIn.commence(request, response, new InsufficientAuthenticationException("nobody has signed in"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
