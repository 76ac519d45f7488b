package io.itinera.engine.bpmn.feel;

import com.github.benmanes.caffeine.cache.LoadingCache;
import io.itinera.engine.base.Caches;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnDecisionTableEvaluationEventImpl;
import org.camunda.bpm.dmn.engine.impl.delegate.DmnEvaluatedInputImpl;
import org.camunda.bpm.dmn.engine.impl.evaluation.DecisionTableEvaluationHandler;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Finds the rules of a table that apply, column by column as the stock engine does. A cell that compares its input with
 * constants is asked by itself, and a rule whose outputs are constants has its answer ready; all else goes the stock
 * engine's way.
 */
final class EvaluateTable extends DecisionTableEvaluationHandler {
    private final Feel feel;
    private final LoadingCache<DmnDecisionTableImpl, ReadTable> tables =
            Caches.byKeysInUse().build(this::read);

    EvaluateTable(DefaultDmnEngineConfiguration configuration, Feel feel) {
        super(configuration);
        this.feel = feel;
    }

    @Override
    protected void evaluateDecisionTable(
            DmnDecisionTableImpl table, VariableContext variables, DmnDecisionTableEvaluationEventImpl event) {
        var read = tables.get(table);
        var rules = read.rules();
        for (int column = 0; column < read.columns().size(); column++) {
            var input = read.columns().get(column);
            var value = evaluate(input, variables);
            event.getInputs().add(value);
            rules = applying(rules, column, input.input(), value, variables);
        }
        event.setMatchingRules(
                rules.stream().map(rule -> answer(rule, table, variables)).toList());
    }

    private DmnEvaluatedInput evaluate(ReadColumn column, VariableContext variables) {
        if (column.formula().isEmpty()) {
            return evaluateInput(column.input(), variables);
        }
        var value = TableFeel.evaluate(column.formula().get(), variables);
        var evaluated = new DmnEvaluatedInputImpl(column.input());
        evaluated.setValue(column.input().getExpression().getTypeDefinition().transform(value));
        return evaluated;
    }

    private DmnEvaluatedDecisionRule answer(ReadRule rule, DmnDecisionTableImpl table, VariableContext variables) {
        return rule.answer().orElseGet(() -> evaluateMatchingRule(table.getOutputs(), rule.rule(), variables));
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

    private ReadTable read(DmnDecisionTableImpl table) {
        return new ReadTable(
                table.getInputs().stream().map(this::read).toList(),
                table.getRules().stream().map(rule -> read(rule, table)).toList());
    }

    private ReadColumn read(DmnDecisionTableInputImpl input) {
        return new ReadColumn(input, formula(input.getExpression(), inputExpressionExpressionLanguage));
    }

    private ReadRule read(DmnDecisionTableRuleImpl rule, DmnDecisionTableImpl table) {
        var cells = IntStream.range(0, table.getInputs().size())
                .mapToObj(column ->
                        read(rule.getConditions().get(column), table.getInputs().get(column)))
                .toList();
        return new ReadRule(rule, cells, constantAnswer(rule, table));
    }

    /** Outputs that the table's types do not take are told to those to whom the rule applies. */
    private Optional<DmnEvaluatedDecisionRule> constantAnswer(
            DmnDecisionTableRuleImpl rule, DmnDecisionTableImpl table) {
        try {
            return rule.getConclusions().stream().allMatch(this::isConstant)
                    ? Optional.of(evaluateMatchingRule(table.getOutputs(), rule, Variables.emptyVariableContext()))
                    : Optional.empty();
        } catch (DmnEngineException e) {
            return Optional.empty();
        }
    }

    private boolean isConstant(DmnExpressionImpl output) {
        return !isNonEmptyExpression(output)
                || formula(output, outputEntryExpressionLanguage)
                        .map(Formula::isConstant)
                        .orElse(false);
    }

    /** A mistake in an expression is told to those whose evaluation comes to it. */
    private Optional<Formula> formula(DmnExpressionImpl expression, String usualLanguage) {
        try {
            return isNonEmptyExpression(expression) && isFeel(expression, usualLanguage)
                    ? Optional.of(feel.formula(expression.getExpression()))
                    : Optional.empty();
        } catch (FeelError e) {
            return Optional.empty();
        }
    }

    private ValueTest read(DmnExpressionImpl cell, DmnDecisionTableInputImpl input) {
        if (!isNonEmptyExpression(cell)) {
            return ValueTest.ALWAYS;
        }
        return isNonEmptyExpression(input.getExpression()) && isFeel(cell, inputEntryExpressionLanguage)
                ? read(cell.getExpression())
                : ValueTest.ASK;
    }

    private boolean isFeel(DmnExpressionImpl expression, String usualLanguage) {
        var language = expression.getExpressionLanguage();
        return expressionEvaluationHandler.isFeelExpressionLanguage(language == null ? usualLanguage : language);
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
