package io.itinera.webapp.security;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SingleSignOn {
    /** After the security chain (-100), before the filters that Camunda's web applications bring. */
    private static final int AFTER_SECURITY = 0;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> tasklistSignOn() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.addInitParameter("authentication-provider", TasklistSignOn.class.getName());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }
}
