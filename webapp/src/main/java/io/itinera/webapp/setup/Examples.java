package io.itinera.webapp.setup;

import io.itinera.webapp.setup.ItineraProperties.Shipped;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private static final List<String> KINDS =
            List.of("classpath*:decision-tables/*.dmn", "classpath*:forms/*.form", "classpath*:journeys/*.bpmn");

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;
    private final ItineraProperties properties;

    Examples(RepositoryService repository, ResourcePatternResolver resources, ItineraProperties properties) {
        this.repository = repository;
        this.resources = resources;
        this.properties = properties;
    }

    void publish() {
        if (properties.examples() != Shipped.OFF) {
            publish(NAME, KINDS);
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

    private void add(String kind, DeploymentBuilder deployment) {
        try {
            var found = resources.getResources(kind);
            Arrays.sort(found, Comparator.comparing(Resource::getFilename));
            for (var resource : found) {
                try (var content = resource.getInputStream()) {
                    deployment.addInputStream(resource.getFilename(), content);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The examples " + kind + " in the program's own jar cannot be read", e);
        }
    }
}
