package io.itinera.webapp.setup;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console, once everything runs, which address to open and who may sign in. */
@Component
class WhereToClick {
    private static final Logger LOG = LoggerFactory.getLogger(WhereToClick.class);
    private static final String LINE = "─".repeat(72);

    private final Environment environment;
    private volatile List<SignIn> signIns = List.of();

    WhereToClick(Environment environment) {
        this.environment = environment;
    }

    void remember(List<SignIn> shown) {
        signIns = List.copyOf(shown);
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info("\n{}", block(web.getWebServer().getPort()));
            signIns = List.of();
        }
    }

    private String block(int port) {
        var address = environment.getProperty("server.address", "localhost");
        var here = (environment.containsProperty("server.ssl.key-store") ? "https" : "http") + "://" + address + ":"
                + port + environment.getProperty("server.servlet.context-path", "");
        return String.join(
                "\n",
                LINE,
                "  Itinera is ready.",
                "",
                "  Console    " + here + "/",
                "  Tasklist   " + here + "/camunda/app/tasklist/",
                "  Cockpit    " + here + "/camunda/app/cockpit/",
                "  Modeler    deploys to " + here + "/engine-rest",
                signIns(),
                LINE);
    }

    private String signIns() {
        return signIns.isEmpty()
                ? ""
                : "\n"
                        + signIns.stream()
                                .map(one -> "  Sign in    %-10s password %s".formatted(one.name(), one.password()))
                                .collect(Collectors.joining("\n"));
    }
}
