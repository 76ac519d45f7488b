package io.itinera.engine.bpmn.run;

import io.itinera.engine.journey.Entrance;
import io.itinera.engine.journey.JourneyDefinition;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The version of a process that a drawing calls where it names none: the newest, as the engine would have it, unless that
 * one still waits for an approval; then the one before.
 */
record CalledVersion(CallableElement called, ObjectProvider<Entrance> entrance) implements ParameterValueProvider {
    @Override
    public Object getValue(VariableScope scope) {
        var key = called.getDefinitionKey(scope);
        var newest = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedLatestProcessDefinitionByKeyAndTenantId(key, null);
        return newest.isSuspended() ? approved(key) : newest.getVersion();
    }

    private int approved(String key) {
        return entrance.getObject()
                .find(key)
                .map(JourneyDefinition::version)
                .orElseThrow(() -> new ProcessEngineException("No version of the process \"" + key
                        + "\" has been approved, so nobody can be sent there. Approve it in Tasklist."));
    }

    @Override
    public boolean isDynamic() {
        return true;
    }
}
