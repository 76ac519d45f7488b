package io.itinera.engine.bpmn.feel;

import io.itinera.engine.decision.Condition;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** An expression that was parsed when its drawing was published. */
public final class ParsedFeel implements Condition {
    private final String text;
    private final ParsedExpression parsed;
    private final Feel feel;

    ParsedFeel(String text, ParsedExpression parsed, Feel feel) {
        this.text = text;
        this.parsed = parsed;
        this.feel = feel;
    }

    public String text() {
        return text;
    }

    @Override
    public Set<List<String>> names() {
        return FindNames.in(parsed);
    }

    public Object evaluate(Function<String, Object> variables) {
        return feel.evaluate(parsed, variables);
    }

    /** @param functions that it may call beside FEEL's own */
    public Object evaluate(Function<String, Object> variables, List<FeelFunction> functions) {
        return feel.evaluate(parsed, variables, functions);
    }

    @Override
    public boolean holds(Function<String, Object> variables) {
        Object value = evaluate(variables);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw new FeelError(
                text,
                "it answers " + value
                        + " where true or false is needed; compare it with a value, as lead.visits > 3 does");
    }
}
