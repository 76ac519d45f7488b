package io.itinera.webapp.setup;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where no database is configured: an H2 file under ./data, reachable from this machine alone, with demo users whose
 * password everybody knows. Hence the refusal to listen on any other address.
 */
public class EmbeddedDatabase implements EnvironmentPostProcessor, Ordered {
    static final String DEMO = "itinera.demo";
    private static final String URL = "spring.datasource.url";
    private static final String ADDRESS = "server.address";

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!hasText(environment, URL)) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "itinera embedded database",
                            Map.of(
                                    URL,
                                    "jdbc:h2:file:./data/itinera;DB_CLOSE_ON_EXIT=FALSE",
                                    "spring.datasource.username",
                                    "sa",
                                    "spring.datasource.password",
                                    "")));
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("itinera demo", Map.of(DEMO, "true", ADDRESS, Loopback.ADDRESS)));
        }
        if (environment.getProperty(DEMO, Boolean.class, false)) {
            keepLocal(environment);
        }
    }

    private static void keepLocal(ConfigurableEnvironment environment) {
        var address = environment.getProperty(ADDRESS, Loopback.ADDRESS);
        if (!Loopback.is(address)) {
            throw new DemoIsLocal(
                    "server.address is " + address + ", but the demo users and their password are known to everybody.",
                    "Configure a database by spring.datasource.url=jdbc:mysql://… to leave demo mode, or leave out"
                            + " server.address to stay on " + Loopback.ADDRESS + ".");
        }
        if (!environment.getRequiredProperty(URL).startsWith("jdbc:h2:")) {
            throw new DemoIsLocal(
                    DEMO + "=true, but spring.datasource.url names a database server: demo users do not belong there.",
                    "Remove " + DEMO + ", or remove spring.datasource.url to try Itinera on its embedded database.");
        }
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("itinera demo is local", Map.of(ADDRESS, address)));
    }

    private static boolean hasText(ConfigurableEnvironment environment, String name) {
        var value = environment.getProperty(name);
        return value != null && !value.isBlank();
    }
}
