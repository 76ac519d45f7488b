package io.itinera.engine.imports;

import io.itinera.engine.base.Worker;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What this node does for imports in the background, its own and those of nodes that died.
 * {@code itinera.imports.enabled=false} leaves it to other nodes.
 */
@Configuration(proxyBeanMethods = false)
class ImportWorkers {
    /** How long an import can lie before a node that was not told of it looks. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private static final Duration SWEEP_EVERY = Duration.ofHours(1);

    @Bean
    Worker importWorker(ImportNextLines lines, ImportSettings settings) {
        return new Worker("imports", LOOK_EVERY, settings.enabled(), lines::run);
    }

    @Bean
    Worker uploadSweeper(ForgetBrokenUploads forget, ImportSettings settings) {
        return new Worker("broken-uploads", SWEEP_EVERY, settings.enabled(), () -> {
            forget.run();
            return false;
        });
    }
}
