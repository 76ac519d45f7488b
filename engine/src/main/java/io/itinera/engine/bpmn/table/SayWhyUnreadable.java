package io.itinera.engine.bpmn.table;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Reads tables that somebody publishes before the engine does, which keeps to itself why it cannot read one: the Modeler
 * shows one message, and that is to name the cell and the remedy.
 */
public final class SayWhyUnreadable implements Deployer {
    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            deployment.getResources().values().stream()
                    .filter(RefuseUnsoundTables::isTable)
                    .forEach(SayWhyUnreadable::read);
        }
    }

    private static void read(ResourceEntity table) {
        try {
            Context.getProcessEngineConfiguration()
                    .getDmnEngine()
                    .parseDecisionRequirementsGraph(new ByteArrayInputStream(table.getBytes()));
        } catch (DmnEngineException | ProcessEngineException e) {
            throw new BadUserRequestException("The table " + table.getName() + " is refused: " + reason(e), e);
        }
    }

    private static String reason(Throwable thrown) {
        return thrown.getCause() == null ? thrown.getMessage() : reason(thrown.getCause());
    }
}
