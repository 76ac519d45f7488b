package io.itinera.engine.bpmn.run;

import io.itinera.engine.base.Worker;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RunWorkers {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int THREADS = 2;

    @Bean
    Worker wakeUpWorker(WakeWaiting wake, @Value("${itinera.workers.enabled:true}") boolean enabled) {
        return new Worker("journey-wake-ups", LOOK_EVERY, enabled, THREADS, stopping -> wake.run());
    }
}
