package io.itinera.engine.bpmn.run;

import com.github.benmanes.caffeine.cache.Cache;
import io.itinera.engine.base.Caches;
import io.itinera.engine.base.Decimals;
import io.itinera.engine.decision.FiredRule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.springframework.stereotype.Component;

/** Listens to the tables and notes which rules applied, for the evaluation that asked on this thread. */
@Component
public class RuleLog implements DmnDecisionTableEvaluationListener {
    private final ThreadLocal<List<FiredRule>> fired = new ThreadLocal<>();
    private final Cache<DmnDecision, Map<String, String>> annotations =
            Caches.byKeysInUse().build();

    /** Runs an evaluation and adds the rules that applied to the list given. */
    <T> T noting(List<FiredRule> rules, Supplier<T> evaluation) {
        fired.set(rules);
        try {
            return evaluation.get();
        } finally {
            fired.remove();
        }
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        var rules = fired.get();
        if (rules != null) {
            var inputs = inputs(event);
            var annotations = this.annotations.get(event.getDecision(), RuleLog::annotated);
            event.getMatchingRules().forEach(rule -> rules.add(rule(event, rule, annotations, inputs)));
        }
    }

    private static FiredRule rule(
            DmnDecisionTableEvaluationEvent event,
            DmnEvaluatedDecisionRule rule,
            Map<String, String> annotations,
            Map<String, Object> inputs) {
        return new FiredRule(
                event.getDecision().getName(),
                rule.getId(),
                annotations.getOrDefault(rule.getId(), rule.getId()),
                event.getCollectResultValue() == null ? null : points(rule),
                inputs);
    }

    private static BigDecimal points(DmnEvaluatedDecisionRule rule) {
        for (var output : rule.getOutputEntries().values()) {
            if (output.getValue().getValue() instanceof Number number) {
                return Decimals.of(number);
            }
        }
        return null;
    }

    private static Map<String, Object> inputs(DmnDecisionTableEvaluationEvent event) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (var input : event.getInputs()) {
            inputs.put(
                    input.getName() == null ? input.getId() : input.getName(),
                    input.getValue().getValue());
        }
        return inputs;
    }

    /** What each table asks in which column, under the names that rules are noted with. */
    static Map<String, Map<String, String>> columns(DmnDecision decision) {
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        decision.getRequiredDecisions().forEach(required -> columns.putAll(columns(required)));
        if (decision.getDecisionLogic() instanceof DmnDecisionTableImpl table) {
            Map<String, String> asked = new LinkedHashMap<>();
            table.getInputs()
                    .forEach(input -> asked.put(
                            input.getName() == null ? input.getId() : input.getName(),
                            input.getExpression().getExpression()));
            columns.put(decision.getName(), asked);
        }
        return columns;
    }

    private static Map<String, String> annotated(DmnDecision decision) {
        Map<String, String> annotations = new LinkedHashMap<>();
        if (decision.getDecisionLogic() instanceof DmnDecisionTableImpl table) {
            table.getRules().forEach(rule -> {
                if (rule.getName() != null && !rule.getName().isBlank()) {
                    annotations.put(rule.getId(), rule.getName());
                }
            });
        }
        return annotations;
    }
}
