package io.itinera.engine.bpmn.sandbox;

import io.itinera.engine.dryrun.ModelFile;
import io.itinera.engine.dryrun.PublishedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the newest version of everything that is published from the deployments. The caller has checked who may. */
@Component
class ReadPublished implements PublishedFiles {
    private record Resource(String deploymentId, String name) {}

    /** The engine has no query for forms. */
    private static final String FORMS = "SELECT f.DEPLOYMENT_ID_, f.RESOURCE_NAME_ FROM ACT_RE_CAMFORMDEF f"
            + " WHERE f.VERSION_ = (SELECT MAX(n.VERSION_) FROM ACT_RE_CAMFORMDEF n WHERE n.KEY_ = f.KEY_)";

    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;
    private final JdbcTemplate jdbc;

    ReadPublished(ProcessEngineConfigurationImpl engine, RepositoryService repository, JdbcTemplate jdbc) {
        this.engine = engine;
        this.repository = repository;
        this.jdbc = jdbc;
    }

    @Override
    public List<ModelFile> all() {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    var files = new ArrayList<ModelFile>();
                    resources().forEach(resource -> files.add(read(resource, files.size())));
                    return files;
                }));
    }

    private Set<Resource> resources() {
        var resources = new LinkedHashSet<Resource>();
        definitions().map(ReadPublished::resource).forEach(resources::add);
        resources.addAll(jdbc.query(FORMS, (row, number) -> new Resource(row.getString(1), row.getString(2))));
        return resources;
    }

    private Stream<ResourceDefinition> definitions() {
        return Stream.concat(
                repository.createDecisionDefinitionQuery().latestVersion().list().stream(),
                repository.createProcessDefinitionQuery().latestVersion().list().stream());
    }

    private static Resource resource(ResourceDefinition definition) {
        return new Resource(definition.getDeploymentId(), definition.getResourceName());
    }

    /** Files of the same name may come from several deployments. */
    private ModelFile read(Resource resource, int number) {
        try (var file = repository.getResourceAsStream(resource.deploymentId(), resource.name())) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new ModelFile(number + "/" + resource.name(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
