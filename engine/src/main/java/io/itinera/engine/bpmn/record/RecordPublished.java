package io.itinera.engine.bpmn.record;

import io.itinera.engine.audit.Audit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.repository.ResourceDefinitionEntity;

/**
 * Leaves an audit row for each file that somebody publishes, with the versions that came of it. Files that are published
 * again unchanged make no version and leave no row.
 */
final class RecordPublished implements Deployer {
    private final Audit audit;

    RecordPublished(Audit audit) {
        this.audit = audit;
    }

    /** The engine also comes here to read again what was published before. */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            var actor = Actor.of(Context.getCommandContext().getAuthenticatedUserId());
            var made = definitions(deployment);
            for (var file : deployment.getResources().keySet()) {
                audit.record(
                        actor,
                        "file.published",
                        Actor.cut(file),
                        "deployment " + deployment.getId() + versions(file, made));
            }
        }
    }

    private static List<ResourceDefinitionEntity<?>> definitions(DeploymentEntity deployment) {
        var artifacts = deployment.getDeployedArtifacts();
        Stream<?> all =
                artifacts == null ? Stream.empty() : artifacts.values().stream().flatMap(List::stream);
        return all.<ResourceDefinitionEntity<?>>map(one -> (ResourceDefinitionEntity<?>) one)
                .toList();
    }

    private static String versions(String file, List<ResourceDefinitionEntity<?>> made) {
        var own = made.stream()
                .filter(definition -> file.equals(definition.getResourceName()))
                .map(definition -> definition.getKey() + " version " + definition.getVersion())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return own.isEmpty() ? "" : ": " + own;
    }
}
