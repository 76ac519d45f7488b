package io.itinera.engine.bpmn.drawing;

import io.itinera.engine.bpmn.step.Waves;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What FEEL in a drawing may name: {@code lead}, {@code leadId} and the journey's variables. */
final class ExecutionLookup {
    private final Waves waves;

    ExecutionLookup(Waves waves) {
        this.waves = waves;
    }

    Function<String, Object> of(VariableScope scope) {
        return name -> switch (name) {
            case "lead" -> leadId(scope) == null ? null : waves.factsOf(leadId(scope));
            case "leadId" -> leadId(scope);
            default -> scope.getVariable(name);
        };
    }

    private static String leadId(VariableScope scope) {
        return scope instanceof DelegateExecution execution ? execution.getProcessBusinessKey() : null;
    }
}
