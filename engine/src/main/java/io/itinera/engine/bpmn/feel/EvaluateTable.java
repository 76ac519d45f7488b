package io.itinera.engine.bpmn.feel;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnDecisionTableEvaluationEventImpl;
import org.camunda.bpm.dmn.engine.impl.evaluation.DecisionTableEvaluationHandler;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Finds the rules of a table that apply, column by column as the stock engine does. A cell that compares its input with
 * constants is asked by itself; every other one goes the stock engine's way.
 */
final class EvaluateTable extends DecisionTableEvaluationHandler {
    private final Feel feel;
    private final LoadingCache<DmnDecisionTableImpl, List<ReadRule>> tables =
            Caffeine.newBuilder().weakKeys().build(this::read);

    EvaluateTable(DefaultDmnEngineConfiguration configuration, Feel feel) {
        super(configuration);
        this.feel = feel;
    }

    @Override
    protected void evaluateDecisionTable(
            DmnDecisionTableImpl table, VariableContext variables, DmnDecisionTableEvaluationEventImpl event) {
        var rules = tables.get(table);
        for (int column = 0; column < table.getInputs().size(); column++) {
            var input = table.getInputs().get(column);
            var value = evaluateInput(input, variables);
            event.getInputs().add(value);
            rules = applying(rules, column, input, value, variables);
        }
        var applying = rules.stream().map(ReadRule::rule).toList();
        setEvaluationOutput(table, applying, variables, event);
    }

    private List<ReadRule> applying(
            List<ReadRule> rules,
            int column,
            DmnDecisionTableInputImpl input,
            DmnEvaluatedInput value,
            VariableContext variables) {
        var applying = new ArrayList<ReadRule>(rules.size());
        VariableContext withInput = null;
        for (var rule : rules) {
            var outcome = rule.cells().get(column).of(value.getValue().getValue());
            if (outcome == Outcome.ASK) {
                withInput = withInput == null ? getLocalVariableContext(input, value, variables) : withInput;
                outcome = Outcome.of(
                        isConditionApplicable(input, rule.rule().getConditions().get(column), withInput));
            }
            if (outcome == Outcome.YES) {
                applying.add(rule);
            }
        }
        return applying;
    }

    private List<ReadRule> read(DmnDecisionTableImpl table) {
        return table.getRules().stream().map(rule -> read(rule, table)).toList();
    }

    private ReadRule read(DmnDecisionTableRuleImpl rule, DmnDecisionTableImpl table) {
        var cells = IntStream.range(0, table.getInputs().size())
                .mapToObj(column ->
                        read(rule.getConditions().get(column), table.getInputs().get(column)))
                .toList();
        return new ReadRule(rule, cells);
    }

    private ValueTest read(DmnExpressionImpl cell, DmnDecisionTableInputImpl input) {
        if (!isNonEmptyExpression(cell)) {
            return ValueTest.ALWAYS;
        }
        return isNonEmptyExpression(input.getExpression()) && isFeel(cell) ? read(cell.getExpression()) : ValueTest.ASK;
    }

    private boolean isFeel(DmnExpressionImpl cell) {
        var language =
                cell.getExpressionLanguage() == null ? inputEntryExpressionLanguage : cell.getExpressionLanguage();
        return expressionEvaluationHandler.isFeelExpressionLanguage(language);
    }

    /** A mistake in a cell is told to those whose evaluation comes to it. */
    private ValueTest read(String cell) {
        try {
            return feel.cell(cell).compiled().orElse(ValueTest.ASK);
        } catch (FeelError e) {
            return ValueTest.ASK;
        }
    }
}
