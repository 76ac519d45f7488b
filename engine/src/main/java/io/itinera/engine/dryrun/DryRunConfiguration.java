package io.itinera.engine.dryrun;

import io.itinera.engine.base.Worker;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The thread of dry runs. {@code itinera.dry-run.enabled=false} leaves them to other nodes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DryRunSettings.class)
class DryRunConfiguration {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    @Bean
    Worker dryRunWorker(
            RunDryRuns runs, DryRunSettings settings, @Value("${itinera.workers.enabled:true}") boolean enabled) {
        return new Worker("dry-runs", LOOK_EVERY, enabled && settings.enabled(), 1, runs::run);
    }
}
