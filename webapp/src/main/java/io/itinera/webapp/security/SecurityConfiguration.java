package io.itinera.webapp.security;

import static org.springframework.security.config.Customizer.withDefaults;

import io.itinera.webapp.problem.WriteProblem;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;

/** One chain for console, API, engine and Camunda's web applications. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            CheckPassword checkPassword,
            AskForSignIn askForSignIn,
            Refuse refuse,
            LeadAccess leads,
            IdentityService identities,
            WriteProblem problem)
            throws Exception {
        return http.authenticationProvider(checkPassword)
                .authorizeHttpRequests(new Doors(leads))
                .formLogin(form -> form.loginPage("/login").permitAll().successHandler(new AfterSignIn()))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessHandler(afterSignOut()))
                .httpBasic(basic -> basic.authenticationEntryPoint(askForSignIn))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(askForSignIn).accessDeniedHandler(refuse))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new BrowserMayBeMisled()))
                .headers(Headers::write)
                .sessionManagement(withDefaults())
                .requestCache(cache -> cache.requestCache(new WhereTheVisitorWasHeading()))
                .addFilterBefore(new UploadNeedsSignIn(askForSignIn), CsrfFilter.class)
                .addFilterAfter(new RefuseExpressions(problem), AuthorizationFilter.class)
                .addFilterAfter(new SignEngineIn(identities), RefuseExpressions.class)
                .addFilterAfter(new SignOutEverywhere(), SignEngineIn.class)
                .build();
    }

    private static SimpleUrlLogoutSuccessHandler afterSignOut() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl("/login?signedOut");
        return handler;
    }
}
