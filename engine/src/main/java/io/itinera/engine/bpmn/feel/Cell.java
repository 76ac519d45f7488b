package io.itinera.engine.bpmn.feel;

import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** One cell of a table, read once: a predicate where it says what cells usually say, else for the interpreter. */
public final class Cell {
    private final ParsedExpression parsed;
    private final Feel feel;
    private final Optional<ValueTest> compiled;

    Cell(ParsedExpression parsed, Feel feel) {
        this.parsed = parsed;
        this.feel = feel;
        this.compiled = CompileCell.compile(parsed.expression());
    }

    /** @throws FeelError where the cell cannot be computed */
    public boolean test(Object input, Function<String, Object> variables) {
        var outcome = compiled.isPresent() ? compiled.get().of(input) : Outcome.ASK;
        return outcome == Outcome.ASK ? feel.test(parsed, input, variables) : outcome == Outcome.YES;
    }
}
