package io.itinera.engine.bpmn.sandbox;

import io.itinera.engine.EngineConfiguration;
import io.itinera.engine.dryrun.Sandbox;
import io.itinera.engine.dryrun.Sandboxes;
import java.time.Clock;
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
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A sandbox is the whole engine in an application context of its own; nothing in it knows of the one outside. */
@Component
class SpringSandboxes implements Sandboxes {
    private static final String PREFIX = "dryRun";

    private final Environment outside;

    SpringSandboxes(Environment outside) {
        this.outside = outside;
    }

    @Override
    public Sandbox open(Clock clock) {
        var context = new AnnotationConfigApplicationContext();
        context.setEnvironment(SandboxSettings.of(outside, name()));
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.registerBean("clock", Clock.class, () -> clock, definition -> definition.setPrimary(true));
        context.register(WholeEngine.class);
        context.refresh();
        hide(context.getBean(ProcessEngine.class));
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

    /** Nobody finds it by its name, be it by REST or in Cockpit. */
    private static void hide(ProcessEngine engine) {
        if (!engine.getName().startsWith(PREFIX)) {
            throw new IllegalStateException("The engine of a sandbox is called " + engine.getName() + ", as another.");
        }
        ProcessEngines.unregister(engine);
    }

    /** The starter takes names without hyphens alone; without one of its own the engine would pass for the real one. */
    private static String name() {
        return PREFIX + UUID.randomUUID().toString().replace("-", "");
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
}
