package io.itinera.engine.kit;

import io.itinera.engine.EngineConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The whole engine with a clock that tests move and nothing in the background. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({EngineApp.Time.class, EngineConfiguration.class, JourneyWalk.class})
public class EngineApp {
    @Bean
    EventProbe eventProbe() {
        return new EventProbe();
    }

    /** Imported before the engine, which brings a clock only where there is none. */
    @Configuration(proxyBeanMethods = false)
    static class Time {
        @Bean
        SettableClock settableClock() {
            return new SettableClock();
        }
    }
}
