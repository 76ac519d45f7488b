package io.itinera.engine.bpmn.sandbox;

import io.itinera.engine.EngineConfiguration;
import io.itinera.engine.dryrun.Sandbox;
import io.itinera.engine.dryrun.Sandboxes;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

/** A sandbox is the whole engine in an application context of its own; nothing in it knows of the one outside. */
@Component
class SpringSandboxes implements Sandboxes {
    private static final List<String> CONNECTORS =
            List.of("ads", "chat", "crm", "email", "push", "sms", "social", "webhook", "whatsapp");

    private final Environment outside;

    SpringSandboxes(Environment outside) {
        this.outside = outside;
    }

    @Override
    public Sandbox open(Clock clock) {
        var context = new AnnotationConfigApplicationContext();
        context.setEnvironment(environment("dry-run-" + UUID.randomUUID()));
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.registerBean("clock", Clock.class, () -> clock, definition -> definition.setPrimary(true));
        context.register(WholeEngine.class);
        context.refresh();
        // nobody finds it by its name, be it by REST or in Cockpit
        ProcessEngines.unregister(context.getBean(ProcessEngine.class));
        return new Sandbox() {
            @Override
            public <T> T part(Class<T> type) {
                return context.getBean(type);
            }

            @Override
            public void close() {
                context.close();
            }
        };
    }

    @Import(EngineConfiguration.class)
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        ConfigurationPropertiesAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        MybatisAutoConfiguration.class,
        CamundaBpmAutoConfiguration.class
    })
    static class WholeEngine {}

    private ConfigurableEnvironment environment(String name) {
        var inside = new StandardEnvironment();
        var sources = inside.getPropertySources();
        if (outside instanceof ConfigurableEnvironment known) {
            known.getPropertySources().stream()
                    .filter(source -> !sources.contains(source.getName()))
                    .filter(source -> !ConfigurationPropertySources.isAttachedConfigurationPropertySource(source))
                    .forEach(sources::addLast);
        }
        sources.addFirst(new MapPropertySource("dry run", own(name)));
        ConfigurationPropertySources.attach(inside);
        return inside;
    }

    private static Map<String, Object> own(String name) {
        var own = new HashMap<String, Object>();
        own.put("spring.datasource.url", "jdbc:h2:mem:" + name);
        own.put("spring.datasource.username", "sa");
        own.put("spring.datasource.password", "");
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
        own.put("spring.datasource.hikari.maximum-pool-size", "4");
        own.put("itinera.workers.enabled", "false");
        own.put("itinera.imports.enabled", "false");
        own.put("itinera.messages.dispatch.enabled", "false");
        CONNECTORS.forEach(kind -> own.put("itinera.connectors." + kind + ".provider", "capture"));
        return own;
    }
}
