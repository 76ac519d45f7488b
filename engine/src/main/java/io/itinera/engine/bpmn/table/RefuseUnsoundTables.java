package io.itinera.engine.bpmn.table;

import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.decision.TableRemark;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.dmn.deployer.DecisionDefinitionDeployer;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;

/**
 * Refuses tables whose rules contradict one another, when somebody publishes them. What was published before is not asked
 * again. It comes after the engine's own deployers, so every cell can be read.
 */
public final class RefuseUnsoundTables implements Deployer {
    private final CheckTable check;

    public RefuseUnsoundTables(Feel feel) {
        this.check = new CheckTable(feel);
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            deployment.getResources().values().stream()
                    .filter(RefuseUnsoundTables::isTable)
                    .forEach(this::check);
        }
    }

    static boolean isTable(ResourceEntity resource) {
        return Arrays.stream(DecisionDefinitionDeployer.DMN_RESOURCE_SUFFIXES)
                .anyMatch(suffix -> resource.getName().endsWith(suffix));
    }

    private void check(ResourceEntity file) {
        var model = Dmn.readModelFromStream(new ByteArrayInputStream(file.getBytes()));
        for (var decision : model.getModelElementsByType(Decision.class)) {
            var serious = check.remarks(decision).stream()
                    .filter(TableRemark::serious)
                    .map(TableRemark::said)
                    .collect(Collectors.joining(" "));
            if (!serious.isEmpty()) {
                throw new ProcessEngineException("Decision \"" + decision.getName() + "\" (" + decision.getId() + "): "
                        + serious + " Correct it in Modeler and publish again.");
            }
        }
    }
}
