package io.itinera.engine.bpmn.move;

import io.itinera.engine.journey.MoveEngine;
import io.itinera.engine.journey.MoveStep;
import io.itinera.engine.journey.Moved;
import io.itinera.engine.journey.Moving;
import io.itinera.engine.journey.Standing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/** Migrations as Camunda makes them. */
@Component
class CamundaMoves implements MoveEngine {
    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;
    private final FindInstances find;
    private final MoveInstances move;

    CamundaMoves(
            ProcessEngineConfigurationImpl engine, RuntimeService runtime, FindInstances find, MoveInstances move) {
        this.engine = engine;
        this.runtime = runtime;
        this.find = find;
        this.move = move;
    }

    @Override
    public List<String> instancesAfter(String definitionId, String after, int most) {
        return find.after(definitionId, after, most);
    }

    @Override
    public List<String> instancesBetween(String definitionId, String after, String until, int most) {
        return find.between(definitionId, after, until, most);
    }

    @Override
    public long count(String definitionId) {
        return find.count(definitionId);
    }

    @Override
    public List<Standing> standing(String definitionId, Collection<String> instancesOrNull) {
        return find.standing(definitionId, instancesOrNull);
    }

    @Override
    public List<MoveStep> plan(
            String fromDefinition, String toDefinition, Map<String, String> mapping, List<Standing> where) {
        return within(context -> {
            var cache = engine.getDeploymentCache();
            return context.runWithoutAuthorization(() -> new PlanMove(
                            runtime,
                            cache.findDeployedProcessDefinitionById(fromDefinition),
                            cache.findDeployedProcessDefinitionById(toDefinition),
                            mapping)
                    .steps(where));
        });
    }

    @Override
    public Moved move(Moving moving, List<String> instanceIds) {
        return within(context -> context.runWithoutAuthorization(() -> move.move(moving, instanceIds, context)));
    }

    @Override
    public String explain(RuntimeException failure) {
        return PlainWords.of(failure);
    }

    private <T> T within(Command<T> command) {
        return engine.getCommandExecutorTxRequired().execute(command);
    }
}
