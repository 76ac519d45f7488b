package io.itinera.benchmarks.app;

import io.itinera.benchmarks.database.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A program with a process engine in it, the stock one or ours, on a database of its own. It carries out no job until
 * it is told to {@link #walk()}.
 */
public final class EngineNode implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private EngineNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Itinera's engine, configured as the webapp configures it; nothing is sent. */
    public static EngineNode itinera(Address address, Class<?>... more) {
        var sources = new ArrayList<Class<?>>(List.of(more));
        sources.add(ItineraApp.class);
        return start(address, ItineraApp.SETTINGS, sources);
    }

    /** What whoever adds Camunda's starter to a Spring Boot program has. */
    public static EngineNode stock(Address address) {
        return start(address, StockApp.SETTINGS, List.of(StockApp.class));
    }

    private static EngineNode start(Address address, Map<String, Object> settings, List<Class<?>> sources) {
        var context = new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(settings)
                .properties(Map.of(
                        "spring.main.banner-mode",
                        "off",
                        "spring.main.log-startup-info",
                        "false",
                        "spring.datasource.url",
                        address.url(),
                        "spring.datasource.username",
                        address.user(),
                        "spring.datasource.password",
                        address.password(),
                        "spring.datasource.hikari.maximum-pool-size",
                        "20",
                        // the drawings on the class path are for other benchmarks and other contestants
                        "camunda.bpm.auto-deployment-enabled",
                        "false"))
                .run();
        var node = new EngineNode(context);
        node.rest();
        return node;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** For types of which there are several. */
    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public void publish(String resource) {
        bean(RepositoryService.class)
                .createDeployment()
                .addClasspathResource(resource)
                .deploy();
    }

    /** Lets the job executor work. */
    public void walk() {
        jobExecutor().start();
    }

    /** Stops the job executor; what it has begun is finished. */
    public void rest() {
        jobExecutor().shutdown();
    }

    private JobExecutor jobExecutor() {
        return ((ProcessEngineConfigurationImpl) bean(ProcessEngine.class).getProcessEngineConfiguration())
                .getJobExecutor();
    }

    @Override
    public void close() {
        context.close();
    }
}
