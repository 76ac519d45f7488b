package io.itinera.decisiontables;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;

/** The bare DMN engine with our tables; remembers which rules applied. */
final class AskTable {
    private final Map<String, DmnDecision> decisions = new HashMap<>();
    private final Map<String, Set<String>> applied = new HashMap<>();
    private final DmnEngine engine;

    AskTable() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::note);
        engine = configuration.buildEngine();
    }

    /** The outputs by name; empty where no rule applied. */
    Map<String, Object> answer(String key, Map<String, Object> given) {
        return ask(decisions.computeIfAbsent(key, k -> engine.parseDecision(k, Tables.open(k))), given);
    }

    /** As {@link #answer}, without computing what the decision requires. */
    Map<String, Object> answerAlone(String key, Map<String, Object> given) {
        var alone = decisions.computeIfAbsent(key + " alone", k -> engine.parseDecision(key, Tables.openAlone(key)));
        return ask(alone, given);
    }

    /** Ids of the rules of this table that applied in any answer so far. */
    Set<String> applied(String key) {
        return applied.getOrDefault(key, Set.of());
    }

    private Map<String, Object> ask(DmnDecision decision, Map<String, Object> given) {
        var result = engine.evaluateDecision(decision, Variables.fromMap(given));
        return result.size() > 1
                ? joined(result)
                : result.isEmpty() ? Map.of() : result.getSingleResult().getEntryMap();
    }

    /** Where several rules count, each output is their values in order: {@code cap | cap | quiet}; an empty cell is none. */
    private static Map<String, Object> joined(DmnDecisionResult result) {
        var outputs = new LinkedHashMap<String, Object>();
        for (var row : result.getResultList()) {
            row.forEach((output, value) ->
                    outputs.merge(output, value, (before, one) -> shown(before) + " | " + shown(one)));
        }
        return outputs;
    }

    private static Object shown(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : value;
    }

    private void note(DmnDecisionTableEvaluationEvent event) {
        var rules = applied.computeIfAbsent(event.getDecisionTable().getKey(), key -> new HashSet<>());
        event.getMatchingRules().forEach(rule -> rules.add(rule.getId()));
    }
}
