package io.itinera.engine.bpmn.record;

import io.itinera.engine.bpmn.approve.AskForApproval;
import io.itinera.engine.journey.Approval;
import io.itinera.engine.journey.PublishedVersions;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** Tells who published which version of a process, in the transaction of the publishing. */
record RecordVersions(PublishedVersions versions) implements Deployer {
    /** The engine also comes here to read again what was published before. */
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            var signedIn = Context.getCommandContext().getAuthenticatedUserId();
            made(deployment).forEach(process -> record(process, signedIn));
        }
    }

    private void record(ProcessDefinitionEntity process, String signedIn) {
        boolean byAPerson = signedIn != null;
        AskForApproval.guard(process, byAPerson);
        var approval = versions.published(
                process.getId(), process.getKey(), process.getVersion(), Actor.of(signedIn), byAPerson);
        if (approval == Approval.WAITING) {
            AskForApproval.of(process);
        }
    }

    private static List<ProcessDefinitionEntity> made(DeploymentEntity deployment) {
        var made = deployment.getDeployedArtifacts(ProcessDefinitionEntity.class);
        return made == null ? List.of() : made;
    }
}
