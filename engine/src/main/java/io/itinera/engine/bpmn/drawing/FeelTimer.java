package io.itinera.engine.bpmn.drawing;

import io.itinera.engine.bpmn.feel.ParsedFeel;
import io.itinera.engine.bpmn.wait.WaitFunctions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;

/** When a timer is due, as FEEL computes it: a duration, a date, or the ISO text of one. */
record FeelTimer(ParsedFeel feel, ExecutionLookup lookup, WaitFunctions functions) implements Expression {
    @Override
    public Object getValue(VariableScope scope) {
        var variables = lookup.of(scope);
        Object value = feel.evaluate(variables, functions.of(variables));
        if (value instanceof String || value instanceof Date) {
            return value;
        }
        if (value instanceof Duration || value instanceof Period) {
            return value.toString();
        }
        return Date.from(instant(value));
    }

    @Override
    public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
        return getValue(scope);
    }

    private Instant instant(Object value) {
        if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        if (value instanceof LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        throw new ProcessEngineException("A timer's FEEL \"" + feel.text() + "\" answers " + value
                + ", which is neither a duration nor a date.");
    }

    @Override
    public void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("A timer is computed, not set.");
    }

    @Override
    public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
        setValue(value, scope);
    }

    @Override
    public String getExpressionText() {
        return feel.text();
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
