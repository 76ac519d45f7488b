package io.itinera.webapp.setup;

import io.itinera.engine.tablecase.TableCases;
import io.itinera.webapp.setup.ItineraProperties.Shipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Publishes the shipped journeys, tables and forms: together, because a task finds its form in its own deployment, and
 * only where one of them has changed since the last time. The example journeys are a deployment of their own, so that
 * asking for them makes no new versions of the others.
 */
@Component
class Examples {
    private static final String NAME = "Itinera examples";
    private static final String MORE = "Itinera example journeys";
    private static final String CASES_ENDING = ".cases.csv";
    private static final String CASES = "classpath*:decision-tables/*" + CASES_ENDING;
    private static final List<String> KINDS =
            List.of("classpath*:decision-tables/*.dmn", "classpath*:forms/*.form", "classpath*:journeys/*.bpmn");

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;
    private final ItineraProperties properties;
    private final TableCases cases;

    Examples(
            RepositoryService repository,
            ResourcePatternResolver resources,
            ItineraProperties properties,
            TableCases cases) {
        this.repository = repository;
        this.cases = cases;
        this.resources = resources;
        this.properties = properties;
    }

    void publish() {
        if (properties.examples() != Shipped.OFF) {
            publish(NAME, KINDS);
            each(CASES, this::ship);
        }
        if (properties.examples() == Shipped.ALL) {
            publish(MORE, List.of("classpath*:journeys/examples/*.bpmn"));
        }
    }

    private void publish(String name, List<String> kinds) {
        var deployment = repository.createDeployment().name(name).enableDuplicateFiltering(false);
        kinds.forEach(kind -> add(kind, deployment));
        if (!deployment.getResourceNames().isEmpty()) {
            deployment.deploy();
        }
    }

    private void ship(Resource file) throws IOException {
        var name = file.getFilename();
        cases.ship(
                name.substring(0, name.length() - CASES_ENDING.length()),
                file.getContentAsString(StandardCharsets.UTF_8));
    }

    private void add(String kind, DeploymentBuilder deployment) {
        each(kind, resource -> {
            try (var content = resource.getInputStream()) {
                deployment.addInputStream(resource.getFilename(), content);
            }
        });
    }

    @FunctionalInterface
    private interface Use {
        void of(Resource resource) throws IOException;
    }

    private void each(String kind, Use use) {
        try {
            var found = resources.getResources(kind);
            Arrays.sort(found, Comparator.comparing(Resource::getFilename));
            for (var resource : found) {
                use.of(resource);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The examples " + kind + " in the program's own jar cannot be read", e);
        }
    }
}
