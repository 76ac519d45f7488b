package io.itinera.webapp.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.kit.MariaDbServer;
import io.itinera.webapp.Itinera;
import io.itinera.webapp.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** First and later starts on a database server, with one node and with two at once. */
@ExtendWith(OutputCaptureExtension.class)
class FirstStartIT {
    private final String url = MariaDbServer.urlOfFreshDatabase();
    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

    /** The JVM has one logging system, which two programs must not set up at the same time. */
    @BeforeAll
    static void setUpLoggingOnce() {
        new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .run()
                .close();
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    }

    @AfterAll
    static void leaveLoggingToOthers() {
        System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
    }

    @AfterEach
    void stop() {
        nodes.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void shouldMakeOneAdministratorWhoseRandomPasswordIsShownOnce(CapturedOutput output) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        var started = Stream.of("nodeone", "nodetwo")
                .map(name -> threads.submit(() -> start(name)))
                .toList();
        for (Future<ConfigurableApplicationContext> node : started) {
            nodes.add(node.get());
        }
        threads.shutdown();

        var identities = nodes.get(0).getBean(IdentityService.class);
        var passwords = output.getOut()
                .lines()
                .filter(line -> line.contains("Sign in"))
                .map(line -> line.replaceAll(".*password ", "").strip())
                .toList();
        assertThat(identities.createUserQuery().list()).extracting(User::getId).containsExactly("admin");
        assertThat(passwords).hasSize(1);
        assertThat(identities.checkPassword("admin", passwords.get(0))).isTrue();
        assertThat(identities
                        .createGroupQuery()
                        .groupMember("admin")
                        .singleResult()
                        .getId())
                .isEqualTo(Role.ADMIN.group());
        assertThat(nodes.get(1).getBean(FilterService.class).createFilterQuery().count())
                .isEqualTo(1);
        assertThat(nodes.get(1)
                        .getBean(AuthorizationService.class)
                        .createAuthorizationQuery()
                        .groupIdIn(Role.ADMIN.group())
                        .resourceId("*")
                        .count())
                .isEqualTo(Resources.values().length);
    }

    @Test
    void shouldMakeTheConfiguredAdministratorAndLeaveItAloneLater(CapturedOutput output) {
        var settings = new String[] {"--itinera.admin.username=jane.doe", "--itinera.admin.password=first"};
        var first = start("nodeone", settings);
        var identities = first.getBean(IdentityService.class);
        assertThat(identities.checkPassword("jane.doe", "first")).isTrue();
        var jane = identities.createUserQuery().userId("jane.doe").singleResult();
        jane.setPassword("changed");
        identities.saveUser(jane);
        first.close();

        nodes.add(start("nodeone", settings));

        identities = nodes.get(0).getBean(IdentityService.class);
        assertThat(identities.checkPassword("jane.doe", "changed")).isTrue();
        assertThat(identities.createUserQuery().count()).isEqualTo(1);
        assertThat(output.getOut()).doesNotContain("Sign in");
    }

    private ConfigurableApplicationContext start(String name, String... settings) {
        return new SpringApplicationBuilder(Itinera.class)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "server.port=0",
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=root",
                        "spring.datasource.password=",
                        "spring.datasource.hikari.maximum-pool-size=4",
                        // one JVM knows each engine by its name
                        "camunda.bpm.process-engine-name=" + name,
                        "camunda.bpm.job-execution.enabled=false")
                .run(settings);
    }

    /** A program that does nothing. */
    static class Nothing {}
}
