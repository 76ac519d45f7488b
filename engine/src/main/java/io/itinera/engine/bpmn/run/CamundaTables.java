package io.itinera.engine.bpmn.run;

import io.itinera.engine.base.NotFound;
import io.itinera.engine.decision.ListedTable;
import io.itinera.engine.decision.PublishedTables;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/** Published tables as Camunda keeps them. */
@Component
class CamundaTables implements PublishedTables {
    private final ProcessEngineConfigurationImpl engine;

    CamundaTables(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public List<ListedTable> all() {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            var newest = context.runWithoutAuthorization(() -> engine.getRepositoryService()
                    .createDecisionDefinitionQuery()
                    .latestVersion()
                    .list());
            return DescribeTable.all(
                    newest.stream()
                            .map(one -> engine.getDeploymentCache().findDeployedDecisionDefinitionById(one.getId()))
                            .toList(),
                    context);
        });
    }

    @Override
    public Optional<Instant> publishedAt(String key) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> newest(key, context)
                        .map(one -> context.getDeploymentManager().findDeploymentById(one.getDeploymentId()))
                        .map(deployment -> deployment.getDeploymentTime().toInstant()));
    }

    @Override
    public Map<String, Map<String, String>> columns(String key) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            var found = newest(key, context).orElseThrow(() -> new NotFound("decision", key));
            return RuleLog.columns(engine.getDeploymentCache().findDeployedDecisionDefinitionById(found.getId()));
        });
    }

    private static Optional<DecisionDefinitionEntity> newest(String key, CommandContext context) {
        return Optional.ofNullable(context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(key));
    }
}
