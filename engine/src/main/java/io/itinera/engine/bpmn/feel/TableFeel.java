package io.itinera.engine.bpmn.feel;

import java.util.function.Function;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** Lets decision tables evaluate their cells with our parsed FEEL instead of parsing each cell at each evaluation. */
final class TableFeel implements FeelEngine, FeelEngineFactory {
    private final Feel feel;

    TableFeel(Feel feel) {
        this.feel = feel;
    }

    @Override
    public FeelEngine createInstance() {
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        try {
            return (T) evaluate(feel.formula(expression), variables);
        } catch (FeelError e) {
            throw new FeelException(e.getMessage(), e);
        }
    }

    /** @throws FeelException as tables tell of what cannot be computed */
    static Object evaluate(Formula formula, VariableContext variables) {
        try {
            return formula.evaluate(lookup(variables));
        } catch (FeelError e) {
            throw new FeelException(e.getMessage(), e);
        }
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String cell, String inputName, VariableContext variables) {
        try {
            var lookup = lookup(variables);
            return feel.cell(cell).test(lookup.apply(inputName), lookup);
        } catch (FeelError e) {
            throw new FeelException(e.getMessage(), e);
        }
    }

    /** The variables as FEEL looks them up. */
    private static Function<String, Object> lookup(VariableContext variables) {
        return name -> {
            var value = variables.resolve(name);
            return value == null ? null : value.getValue();
        };
    }
}
