package io.itinera.engine.bpmn.record;

import io.itinera.engine.rescore.Rescoring;
import io.itinera.engine.scoring.Scoring;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/** Has all leads scored by a new version of the score table, in a job that begins once it is published. */
final class RescorePublished implements Deployer {
    /** A supplier, because whoever scores needs the engine that is only being made. */
    private final Supplier<Rescoring> rescoring;

    RescorePublished(Supplier<Rescoring> rescoring) {
        this.rescoring = rescoring;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew() && has(deployment)) {
            var by = Actor.of(Context.getCommandContext().getAuthenticatedUserId());
            rescoring.get().startAll(Scoring.LEAD_SCORE, by);
        }
    }

    private static boolean has(DeploymentEntity deployment) {
        List<? extends DecisionDefinition> made = deployment.getDeployedDecisionDefinitions();
        // the first version finds leads that nobody asked to be scored
        return made != null
                && made.stream().anyMatch(one -> one.getKey().equals(Scoring.LEAD_SCORE) && one.getVersion() > 1);
    }
}
