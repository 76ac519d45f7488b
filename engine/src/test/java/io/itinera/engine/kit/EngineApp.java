package io.itinera.engine.kit;

import io.itinera.engine.EngineConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole engine with a clock that tests move and nothing in the background. */
@EnableAutoConfiguration
@Import({EngineApp.Time.class, EngineConfiguration.class, JourneyWalk.class, LeadTrail.class})
public class EngineApp {
    @Bean
    EventProbe eventProbe() {
        return new EventProbe();
    }

    /** The clock that wins, also where the class path lets the engine bring its own first. */
    static class Time {
        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }
    }
}
