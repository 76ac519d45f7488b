package io.itinera.engine.bpmn.record;

import io.itinera.engine.table.NewTableVersions;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/** Tells who published which version of a decision, in the transaction of the publishing. */
record RecordTables(NewTableVersions versions) implements Deployer {
    /** The engine also comes here to read again what was published before. */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew() && deployment.getDeployedDecisionDefinitions() != null) {
            var actor = Actor.of(Context.getCommandContext().getAuthenticatedUserId());
            for (DecisionDefinition table : deployment.getDeployedDecisionDefinitions()) {
                versions.published(table.getId(), table.getKey(), table.getVersion(), actor);
            }
        }
    }
}
