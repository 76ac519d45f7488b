package io.itinera.engine.bpmn;

import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.decision.Conditions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeelConfiguration {
    @Bean
    Feel feel(Clock clock) {
        return new Feel(clock);
    }

    @Bean
    Conditions conditions(Feel feel) {
        return feel::expression;
    }
}
