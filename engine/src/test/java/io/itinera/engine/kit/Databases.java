package io.itinera.engine.kit;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The databases on which a contract is checked. */
final class Databases {
    private Databases() {}

    static class H2 implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            use(context, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        }
    }

    static class MariaDb implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            use(context, MariaDbServer.urlOfFreshDatabase(), "root", "");
        }
    }

    static class MySql implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            use(context, MySqlServer.urlOfFreshDatabase(), MySqlServer.user(), MySqlServer.password());
        }
    }

    private static void use(ConfigurableApplicationContext context, String url, String user, String password) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + user,
                        "spring.datasource.password=" + password,
                        "camunda.bpm.job-execution.enabled=false",
                        "itinera.messages.dispatch.enabled=false",
                        "itinera.messages.dispatch.poll-interval=1h",
                        "itinera.imports.enabled=false",
                        "itinera.links.secret=a-secret-of-the-tests-0123456789abcdef",
                        "camunda.bpm.auto-deployment-enabled=false",
                        "camunda.bpm.eventing.execution=false",
                        "camunda.bpm.eventing.task=false",
                        "camunda.bpm.eventing.history=false",
                        "itinera.workers.enabled=false")
                .applyTo(context);
    }
}
