package io.itinera.engine.bpmn;

import io.itinera.engine.bpmn.feel.Feel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeelConfiguration {
    @Bean
    Feel feel() {
        return new Feel();
    }
}
