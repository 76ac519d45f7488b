package io.itinera.engine.bpmn.sandbox;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The program's settings, but for the database, whatever would send, and whatever would work by itself. */
final class SandboxSettings {
    private static final List<String> CONNECTORS =
            List.of("ads", "chat", "crm", "email", "push", "sms", "social", "webhook", "whatsapp");

    /** Written without hyphens, as names are compared. */
    private static final List<String> OF_THE_DATABASE = List.of("spring.datasource.", "spring.flyway.");

    private SandboxSettings() {}

    static ConfigurableEnvironment of(Environment outside, String name) {
        var inside = new StandardEnvironment();
        var sources = inside.getPropertySources();
        sources.forEach(source -> sources.remove(source.getName()));
        if (outside instanceof ConfigurableEnvironment known) {
            known.getPropertySources().stream()
                    .filter(source -> !ConfigurationPropertySources.isAttachedConfigurationPropertySource(source))
                    .map(SandboxSettings::withoutDatabase)
                    .forEach(sources::addLast);
        }
        sources.addFirst(new MapPropertySource("dry run", own(name)));
        ConfigurationPropertySources.attach(inside);
        return inside;
    }

    private static PropertySource<?> withoutDatabase(PropertySource<?> source) {
        if (!(source instanceof EnumerablePropertySource<?> known)) {
            return source;
        }
        Map<String, Object> left = new LinkedHashMap<>();
        for (var name : known.getPropertyNames()) {
            if (OF_THE_DATABASE.stream().noneMatch(plain(name)::startsWith)) {
                left.put(name, known.getProperty(name));
            }
        }
        return source instanceof SystemEnvironmentPropertySource
                ? new SystemEnvironmentPropertySource(source.getName(), left)
                : new MapPropertySource(source.getName(), left);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.').replace("-", "");
    }

    private static Map<String, Object> own(String name) {
        var own = new HashMap<String, Object>();
        own.put("spring.datasource.url", "jdbc:h2:mem:" + name);
        own.put("spring.datasource.username", "sa");
        own.put("spring.datasource.password", "");
        own.put("spring.datasource.hikari.maximum-pool-size", "4");
        own.put("camunda.bpm.process-engine-name", name);
        own.put("camunda.bpm.job-execution.enabled", "false");
        own.put("camunda.bpm.authorization.enabled", "false");
        own.put("camunda.bpm.metrics.enabled", "false");
        own.put("camunda.bpm.auto-deployment-enabled", "false");
        own.put("camunda.bpm.eventing.execution", "false");
        own.put("camunda.bpm.eventing.task", "false");
        own.put("camunda.bpm.eventing.history", "false");
        // a step that fails will fail again: it says so at once
        own.put("camunda.bpm.generic-properties.properties.failedJobRetryTimeCycle", "R1/PT0S");
        own.put("itinera.workers.enabled", "false");
        own.put("itinera.imports.enabled", "false");
        own.put("itinera.messages.dispatch.enabled", "false");
        CONNECTORS.forEach(kind -> own.put("itinera.connectors." + kind + ".provider", "capture"));
        return own;
    }
}
