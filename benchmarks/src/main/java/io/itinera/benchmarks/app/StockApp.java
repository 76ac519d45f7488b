package io.itinera.benchmarks.app;

import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Camunda's starter with its defaults: full history, its default executor, its events. One delegate, under the name
 * that the drawing uses, inserts one row into the same outbox table, in the job's transaction.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {FlywayAutoConfiguration.class, MybatisAutoConfiguration.class})
class StockApp {
    /** The engine refuses to start with another isolation level on MySQL and MariaDB. */
    static final Map<String, Object> SETTINGS =
            Map.of("spring.datasource.hikari.transaction-isolation", "TRANSACTION_READ_COMMITTED");

    @Bean
    JavaDelegate sendEmail(JdbcTemplate jdbc) {
        return execution -> jdbc.update(
                OutboxRow.INSERT,
                OutboxRow.values(
                        execution.getProcessBusinessKey(),
                        execution.getProcessInstanceId(),
                        execution.getCurrentActivityId(),
                        execution.getActivityInstanceId()));
    }
}
