package io.itinera.engine.bpmn.feel;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** One cell of a table, read once: a predicate where it says what cells usually say, else for the interpreter. */
public final class Cell {
    /** Stands for null among {@link #literals()}. */
    public static final Object NULL = new Object();

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

    /** The predicate that it was made; empty where it says more than one can. */
    Optional<ValueTest> compiled() {
        return compiled;
    }

    /** Whether it compares its input with constants and does nothing else. */
    public boolean isPlain() {
        return compiled.isPresent();
    }

    /** The constants in it: texts, numbers as {@code BigDecimal}, truths, dates, dates with times, {@link #NULL}. */
    public Set<Object> literals() {
        return FindLiterals.in(parsed.expression());
    }
}
