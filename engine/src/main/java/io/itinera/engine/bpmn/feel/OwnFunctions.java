package io.itinera.engine.bpmn.feel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.feel.context.JavaFunction;
import org.camunda.feel.context.JavaFunctionProvider;
import org.camunda.feel.valuemapper.ValueMapper;

/** Lets the interpreter call functions of ours. */
final class OwnFunctions extends JavaFunctionProvider {
    private final List<FeelFunction> functions;
    private final ValueMapper values;

    OwnFunctions(List<FeelFunction> functions, ValueMapper values) {
        this.functions = functions;
        this.values = values;
    }

    @Override
    public Optional<JavaFunction> resolveFunction(String name) {
        return resolveFunctions(name).stream().findFirst();
    }

    @Override
    public List<JavaFunction> resolveFunctions(String name) {
        return functions.stream()
                .filter(function -> function.name().equals(name))
                .map(this::callable)
                .toList();
    }

    @Override
    public Collection<String> getFunctionNames() {
        return functions.stream().map(FeelFunction::name).distinct().toList();
    }

    private JavaFunction callable(FeelFunction function) {
        return new JavaFunction(
                function.parameters(),
                given -> values.toVal(function.body()
                        .apply(given.stream().map(values::unpackVal).toList())));
    }
}
