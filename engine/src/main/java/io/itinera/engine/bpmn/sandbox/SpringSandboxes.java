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
    private final Environment outside;

    SpringSandboxes(Environment outside) {
        this.outside = outside;
    }

    @Override
    public Sandbox open(Clock clock) {
        var context = new AnnotationConfigApplicationContext();
        context.setEnvironment(SandboxSettings.of(outside, "dry-run-" + UUID.randomUUID()));
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
}
