package io.itinera.engine.bpmn.drawing;

import io.itinera.engine.bpmn.feel.FeelError;
import io.itinera.engine.bpmn.feel.ParsedFeel;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.Condition;

/** A condition on a flow, parsed when the drawing was published. */
record FeelCondition(ParsedFeel feel, ExecutionLookup lookup) implements Condition {
    @Override
    public boolean evaluate(DelegateExecution execution) {
        return evaluate(execution, execution);
    }

    @Override
    public boolean evaluate(VariableScope scope, DelegateExecution execution) {
        try {
            return feel.holds(lookup.of(scope));
        } catch (FeelError e) {
            throw new ProcessEngineException("At \"" + execution.getCurrentActivityId() + "\": " + e.getMessage(), e);
        }
    }

    @Override
    public boolean tryEvaluate(VariableScope scope, DelegateExecution execution) {
        return evaluate(scope, execution);
    }
}
