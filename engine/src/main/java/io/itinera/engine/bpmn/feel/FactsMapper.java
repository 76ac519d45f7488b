package io.itinera.engine.bpmn.feel;

import io.itinera.engine.decision.Facts;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValContext;
import org.camunda.feel.valuemapper.JavaCustomValueMapper;

/** Shows {@link Facts} to FEEL as a context whose entries are read on demand. */
final class FactsMapper extends JavaCustomValueMapper {
    @Override
    public Optional<Val> toValue(Object value, Function<Object, Val> inner) {
        return value instanceof Facts facts
                ? Optional.of(new ValContext(new LookupContext(facts::get)))
                : Optional.empty();
    }

    @Override
    public Optional<Object> unpackValue(Val value, Function<Val, Object> inner) {
        return Optional.empty();
    }

    @Override
    public int priority() {
        return 10;
    }
}
