package io.itinera.engine.bpmn.run;

import com.github.benmanes.caffeine.cache.Cache;
import io.itinera.engine.base.Caches;
import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.table.CheckTable;
import io.itinera.engine.decision.Attempt;
import io.itinera.engine.decision.Candidate;
import io.itinera.engine.decision.DecisionFailed;
import io.itinera.engine.decision.DecisionOutcome;
import io.itinera.engine.decision.Decisions;
import io.itinera.engine.decision.FiredRule;
import io.itinera.engine.decision.TableRemark;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Published tables as Camunda's DMN engine evaluates them. */
@Component
class CamundaDecisions implements Decisions {
    private static final int NOT_PUBLISHED = 0;

    private final ProcessEngineConfigurationImpl engine;
    private final RuleLog rules;
    private final CheckTable checkTable;
    private final Cache<DmnDecision, Set<String>> literals =
            Caches.byKeysInUse().build();
    private final Cache<DmnDecision, List<TableRemark>> remarks =
            Caches.byKeysInUse().build();

    CamundaDecisions(ProcessEngineConfigurationImpl engine, RuleLog rules, Feel feel) {
        this.engine = engine;
        this.rules = rules;
        this.checkTable = new CheckTable(feel);
    }

    @Override
    public <T> List<T> attemptAll(
            String key, List<Map<String, Object>> variables, Function<Set<String>, Function<Attempt, T>> each) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            var decision = newest(key, context);
            var ofTable = each.apply(literals.get(decision, TextsOfCells::in));
            return attemptAll(decision, decision.getVersion(), variables, ofTable);
        });
    }

    private <T> List<T> attemptAll(
            DmnDecision decision, int version, List<Map<String, Object>> variables, Function<Attempt, T> each) {
        return variables.stream()
                .map(one -> each.apply(attempt(decision, version, one)))
                .toList();
    }

    private Attempt attempt(DmnDecision decision, int version, Map<String, Object> variables) {
        try {
            return new Attempt(version, evaluate(decision, version, variables), null);
        } catch (DecisionFailed e) {
            return new Attempt(version, null, e);
        }
    }

    @Override
    public Optional<String> published(String key) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            var found = context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(key);
            return Optional.ofNullable(found).map(DecisionDefinitionEntity::getId);
        });
    }

    @Override
    public Candidate candidate(String key, String dmn) {
        return candidate(key, dmn, file -> file);
    }

    @Override
    public Candidate alone(String key, String dmn) {
        return candidate(key, dmn, file -> WithoutRequired.of(key, file));
    }

    private Candidate candidate(String key, String dmn, UnaryOperator<InputStream> changed) {
        if (dmn == null || dmn.isBlank()) {
            throw new InvalidInput("candidate", "Send the text of a DMN file with a decision \"" + key + "\".");
        }
        try {
            var decision = engine.getCommandExecutorTxRequired()
                    .execute(context -> engine.getDmnEngine().parseDecision(key, changed.apply(file(dmn))));
            return variables -> engine.getCommandExecutorTxRequired()
                    .execute(context -> attemptAll(decision, NOT_PUBLISHED, variables, attempt -> attempt));
        } catch (DmnEngineException | ProcessEngineException | ModelException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<TableRemark> remarks(String key) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> remarks.get(newest(key, context), this::looked));
    }

    private List<TableRemark> looked(DmnDecision decision) {
        var id = ((DecisionDefinitionEntity) decision).getId();
        var model = engine.getDeploymentCache().findDmnModelInstanceForDecisionDefinition(id);
        return checkTable.remarks(model.getModelElementById(decision.getKey()));
    }

    @Override
    public List<TableRemark> check(String dmn) {
        try {
            var decisions = engine.getCommandExecutorTxRequired()
                    .execute(context -> engine.getDmnEngine().parseDecisions(file(dmn)));
            var model = Dmn.readModelFromStream(file(dmn));
            return decisions.stream()
                    .map(DmnDecision::getKey)
                    .flatMap(id -> checkTable.remarks(model.<Decision>getModelElementById(id)).stream())
                    .toList();
        } catch (DmnEngineException | ProcessEngineException e) {
            throw unreadable(e);
        }
    }

    private static ByteArrayInputStream file(String dmn) {
        return new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8));
    }

    private static InvalidInput unreadable(RuntimeException e) {
        return new InvalidInput(
                "candidate", NestedExceptionUtils.getMostSpecificCause(e).getMessage());
    }

    private DecisionOutcome evaluate(DmnDecision decision, int version, Map<String, Object> variables) {
        var key = decision.getKey();
        List<FiredRule> fired = new ArrayList<>();
        try {
            var result = rules.noting(
                    fired,
                    () -> engine.getDmnEngine()
                            .evaluateDecision(
                                    decision, Variables.fromMap(variables).asVariableContext()));
            return new DecisionOutcome(key, version, rows(result), List.copyOf(fired));
        } catch (DmnEngineException | FeelException e) {
            throw new DecisionFailed(key, e.getMessage(), e);
        }
    }

    private DecisionDefinitionEntity newest(String key, CommandContext context) {
        var found = context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(key);
        if (found == null) {
            throw new NotFound("decision", key);
        }
        return engine.getDeploymentCache().findDeployedDecisionDefinitionById(found.getId());
    }

    private static List<Map<String, Object>> rows(DmnDecisionResult result) {
        return List.copyOf(result.getResultList());
    }
}
