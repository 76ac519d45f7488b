package io.itinera.webapp.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Headers that keep foreign content out of our pages. A page that sets its own policy keeps it. */
final class Headers {
    /** Style attributes are allowed: the BPMN and DMN viewers place their parts by them. No other inline code is. */
    private static final String CONSOLE = "default-src 'self'; script-src 'self'; style-src 'self';"
            + " style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private static final String FEATURES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private Headers() {}

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(features -> features.policy(FEATURES))
                .addHeaderWriter(policyOfConsole());
    }

    /** Camunda's web applications need looser scripts and send a policy of their own. */
    private static HeaderWriter policyOfConsole() {
        var policy = new ContentSecurityPolicyHeaderWriter(CONSOLE);
        return (request, response) -> {
            if (!Paths.isCamunda(request)) {
                policy.writeHeaders(request, response);
            }
        };
    }
}
