package io.itinera.engine.retention;

import io.itinera.engine.base.Worker;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Every node purges; {@code itinera.workers.enabled=false} leaves it to the others. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    @Bean
    Retention retention(Environment environment, Clock clock) {
        var settings = Binder.get(environment)
                .bind("itinera.retention", Bindable.mapOf(Kept.class, String.class))
                .orElse(Map.of());
        return new Retention(settings, clock);
    }

    @Bean
    Worker purgeWorker(PurgeOldRows purge, @Value("${itinera.workers.enabled:true}") boolean enabled) {
        return new Worker("purge", LOOK_EVERY, enabled, 1, stopping -> purge.run(stopping, new Breather(stopping)));
    }
}
