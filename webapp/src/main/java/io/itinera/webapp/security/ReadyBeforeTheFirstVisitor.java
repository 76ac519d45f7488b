package io.itinera.webapp.security;

import jakarta.servlet.ServletException;
import java.util.Arrays;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Camunda's servlets would start at their first request. That takes seconds, and Tasklist stays empty where a part of it
 * takes longer than seven.
 */
@Component
class ReadyBeforeTheFirstVisitor {
    private static final String CAMUNDA = " Api";

    @EventListener
    void loadServlets(ServletWebServerInitializedEvent event) throws ServletException {
        if (event.getWebServer() instanceof TomcatWebServer server) {
            for (var context : server.getTomcat().getHost().findChildren()) {
                load((Context) context);
            }
        }
    }

    private static void load(Context context) throws ServletException {
        var servlets = Arrays.stream(context.findChildren())
                .map(Wrapper.class::cast)
                .filter(servlet -> servlet.getName().endsWith(CAMUNDA))
                .toList();
        for (var servlet : servlets) {
            servlet.load();
        }
    }
}
