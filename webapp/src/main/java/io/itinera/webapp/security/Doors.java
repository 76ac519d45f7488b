package io.itinera.webapp.security;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who may open which address. The first line that fits decides. */
class Doors
        implements Customizer<
                AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry> {
    private static final List<String> PUBLIC = List.of("/t", "/u", "/f", "/p", "/s", "/hooks");
    private static final String[] EVERYBODY = {"ADMIN", "MARKETING", "ANALYST", "SALES"};
    private static final String[] READERS = {"ADMIN", "MARKETING", "ANALYST"};
    private static final String[] ANALYSTS = {"ADMIN", "ANALYST"};
    private static final String[] WRITERS = {"ADMIN", "MARKETING"};

    private final LeadAccess leads;

    Doors(LeadAccess leads) {
        this.leads = leads;
    }

    /** Links in messages, forms, pages, surveys and what providers call: each is signed, nobody signs in. */
    static boolean isPublic(HttpServletRequest request) {
        return PUBLIC.stream().anyMatch(root -> Paths.of(request).startsWith(root + "/"));
    }

    @Override
    public void customize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(Doors::isPublic)
                .permitAll()
                .requestMatchers("/login", "/assets/**", "/webjars/**", "/favicon.ico", "/favicon.svg", "/error")
                .permitAll();
        camunda(doors);
        operations(doors);
        api(doors);
        console(doors);
    }

    private static void camunda(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.requestMatchers("/camunda/api/admin/setup/**")
                .denyAll()
                .requestMatchers("/camunda/app/cockpit/**", "/camunda/api/cockpit/**")
                .hasAnyRole(READERS)
                .requestMatchers("/camunda/app/admin/**")
                .hasRole("ADMIN")
                .requestMatchers("/camunda/**")
                .hasAnyRole(EVERYBODY)
                .requestMatchers("/engine-rest/**")
                .hasAnyRole(READERS);
    }

    private static void operations(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole("ADMIN");
    }

    private void api(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.requestMatchers(GET, "/api/leads/{id}/export", "/api/suppressions", "/api/suppressions/**")
                .hasAnyRole(WRITERS)
                .requestMatchers(
                        GET,
                        "/api/leads/{id}",
                        "/api/leads/{id}/timeline",
                        "/api/leads/{id}/score",
                        "/api/leads/{id}/scores")
                .access(whoeverMaySeeTheLead())
                .requestMatchers(
                        POST,
                        "/api/decisions/*/versions",
                        "/api/decisions/*/versions/**",
                        "/api/decisions/*/planned/**")
                .hasAnyRole(ANALYSTS)
                .requestMatchers(PUT, "/api/decisions/*/cases")
                .hasAnyRole(ANALYSTS)
                .requestMatchers(DELETE, "/api/decisions/*/cases")
                .hasAnyRole(ANALYSTS)
                .requestMatchers("/api/decisions/**")
                .hasAnyRole(READERS)
                .requestMatchers(
                        POST,
                        "/api/rescores/*/*",
                        "/api/journeys/*/enrolments/preview",
                        "/api/journeys/*/migrations/preview",
                        "/api/journeys/*/dry-run",
                        "/api/dry-runs/*/cancel",
                        "/api/segments/preview")
                .hasAnyRole(READERS)
                .requestMatchers(GET, "/api/**")
                .hasAnyRole(READERS)
                .requestMatchers("/api/**")
                .hasAnyRole(WRITERS);
    }

    private void console(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.requestMatchers("/logout")
                .authenticated()
                .requestMatchers(GET, "/leads/{id}", "/leads/{id}/**")
                .access(whoeverMaySeeTheLead())
                .requestMatchers("/suppressions", "/suppressions/**")
                .hasAnyRole(WRITERS)
                .requestMatchers("/tables/*/edit")
                .hasAnyRole(ANALYSTS)
                .requestMatchers(
                        POST,
                        "/tables/*/publish",
                        "/tables/*/publish/**",
                        "/tables/*/versions/**",
                        "/tables/*/planned/**",
                        "/tables/*/cases",
                        "/tables/*/cases/remove")
                .hasAnyRole(ANALYSTS)
                .requestMatchers(
                        POST,
                        "/tables/*/file",
                        "/tables/*/backtest",
                        "/tables/*/cases/try",
                        "/tables/*/suggest",
                        "/tables/*/rescores",
                        "/tables/*/rescores/**",
                        "/journeys/*/dry-runs",
                        "/journeys/*/dry-runs/*/cancel")
                .hasAnyRole(READERS)
                .requestMatchers(GET, "/**")
                .hasAnyRole(READERS)
                .requestMatchers(HEAD, "/**")
                .hasAnyRole(READERS)
                .anyRequest()
                .hasAnyRole(WRITERS);
    }

    private AuthorizationManager<RequestAuthorizationContext> whoeverMaySeeTheLead() {
        return (authentication, context) -> {
            var signedIn = authentication.get();
            var allowed = signedIn != null
                    && signedIn.getPrincipal() instanceof Person person
                    && !Role.of(person.groups()).isEmpty()
                    && leads.maySee(person, context.getVariables().get("id"));
            return new AuthorizationDecision(allowed);
        };
    }
}
