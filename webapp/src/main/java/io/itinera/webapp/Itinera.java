package io.itinera.webapp;

import io.itinera.engine.EngineConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The program: console, API, Tasklist, Cockpit and the engine in one process. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@Import(EngineConfiguration.class)
public class Itinera {
    public static void main(String[] arguments) {
        SpringApplication.run(Itinera.class, arguments);
    }
}
