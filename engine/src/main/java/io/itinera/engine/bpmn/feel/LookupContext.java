package io.itinera.engine.bpmn.feel;

import camundajar.impl.scala.Option;
import camundajar.impl.scala.Some;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.immutable.List$;
import java.util.function.Function;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.VariableProvider;

/** Variables that are fetched by name when FEEL asks, never copied beforehand. */
final class LookupContext extends CustomContext {
    private final VariableProvider variables;

    LookupContext(Function<String, Object> lookup) {
        variables = new Lookup(lookup);
    }

    @Override
    public VariableProvider variableProvider() {
        return variables;
    }

    private record Lookup(Function<String, Object> lookup) implements VariableProvider {
        @Override
        public Option<Object> getVariable(String name) {
            Object value = lookup.apply(name);
            return value == null ? Option.empty() : new Some<>(value);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Iterable<String> keys() {
            return (Iterable<String>) (Iterable<?>) List$.MODULE$.empty();
        }
    }
}
