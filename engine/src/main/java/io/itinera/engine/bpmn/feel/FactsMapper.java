package io.itinera.engine.bpmn.feel;

import io.itinera.engine.decision.Facts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValContext;
import org.camunda.feel.valuemapper.JavaCustomValueMapper;

/** Shows {@link Facts} to FEEL as a context whose entries are read on demand, and our instants as dates with a time. */
final class FactsMapper extends JavaCustomValueMapper {
    @Override
    public Optional<Val> toValue(Object value, Function<Object, Val> inner) {
        if (value instanceof Facts facts) {
            return Optional.of(new ValContext(new LookupContext(facts::get)));
        }
        // FEEL takes an Instant for a bean and compares it with nothing.
        return value instanceof Instant instant
                ? Optional.of(inner.apply(instant.atZone(ZoneOffset.UTC)))
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
