package io.itinera.benchmarks.app;

import io.itinera.engine.EngineConfiguration;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The whole engine without the console. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(EngineConfiguration.class)
class ItineraApp {
    /** As in the webapp's application.yaml (a test compares them), but nothing is sent and no upload is worked on. */
    static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("camunda.bpm.job-execution.core-pool-size", "4"),
            Map.entry("camunda.bpm.job-execution.max-pool-size", "4"),
            Map.entry("camunda.bpm.job-execution.queue-capacity", "64"),
            Map.entry("camunda.bpm.job-execution.max-jobs-per-acquisition", "100"),
            Map.entry("camunda.bpm.job-execution.lock-time-in-millis", "60000"),
            Map.entry("camunda.bpm.job-execution.wait-time-in-millis", "1000"),
            Map.entry("camunda.bpm.job-execution.max-wait", "10000"),
            Map.entry("camunda.bpm.default-serialization-format", "application/json"),
            Map.entry("camunda.bpm.eventing.execution", "false"),
            Map.entry("camunda.bpm.eventing.task", "false"),
            Map.entry("camunda.bpm.eventing.history", "false"),
            Map.entry("camunda.bpm.metrics.enabled", "false"),
            Map.entry("camunda.bpm.metrics.db-reporter-activate", "false"),
            Map.entry("itinera.messages.dispatch.enabled", "false"),
            Map.entry("itinera.imports.enabled", "false"));
}
