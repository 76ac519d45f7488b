package io.itinera.engine.bpmn.drawing;

import io.itinera.engine.scoring.LeadFacts;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What FEEL in a drawing may name: {@code lead}, {@code leadId} and the journey's variables. */
final class ExecutionLookup {
    private final Supplier<LeadFacts> facts;

    ExecutionLookup(Supplier<LeadFacts> facts) {
        this.facts = facts;
    }

    Function<String, Object> of(VariableScope scope) {
        return name -> switch (name) {
            case "lead" -> leadId(scope) == null ? null : facts.get().of(leadId(scope));
            case "leadId" -> leadId(scope);
            default -> scope.getVariable(name);
        };
    }

    private static String leadId(VariableScope scope) {
        return scope instanceof DelegateExecution execution ? execution.getProcessBusinessKey() : null;
    }
}
