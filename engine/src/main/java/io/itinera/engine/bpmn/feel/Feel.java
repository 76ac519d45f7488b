package io.itinera.engine.bpmn.feel;

import com.github.benmanes.caffeine.cache.LoadingCache;
import io.itinera.engine.base.Caches;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** The one expression language of drawings and tables: every text is parsed once and evaluated parsed. */
public final class Feel {
    /** Under this name a cell's test finds the value to be tested. */
    private static final String INPUT = FeelEngine.UnaryTests$.MODULE$.defaultInputVariable();

    private static final int TEXTS_KEPT_PARSED = 20_000;

    private final FeelEngineApi parser =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();
    private final Interpreter interpreter;
    private final LoadingCache<String, ParsedExpression> expressions =
            Caches.ofAtMost(TEXTS_KEPT_PARSED).build(this::parseExpression);
    private final LoadingCache<String, Formula> formulas =
            Caches.ofAtMost(TEXTS_KEPT_PARSED).build(text -> new Formula(parseExpression(text), this));
    private final LoadingCache<String, Cell> cells =
            Caches.ofAtMost(TEXTS_KEPT_PARSED).build(text -> new Cell(parseUnaryTests(text), this));

    /** @param clock what {@code now()} and {@code today()} answer */
    public Feel(Clock clock) {
        this.interpreter = new Interpreter(clock);
    }

    /** Parses an expression for later evaluation. @throws FeelError naming the column of the mistake */
    public ParsedFeel expression(String text) {
        return new ParsedFeel(text, expressions.get(text), this);
    }

    /** Parses a cell of a table for later tests. @throws FeelError naming the column of the mistake */
    public Cell cell(String text) {
        return cells.get(text);
    }

    /** Parses an expression of a table for later evaluation. @throws FeelError naming the column of the mistake */
    public Formula formula(String text) {
        return formulas.get(text);
    }

    public Object evaluate(String text, Function<String, Object> variables) {
        return evaluate(expressions.get(text), variables);
    }

    boolean test(ParsedExpression cell, Object input, Function<String, Object> variables) {
        return Boolean.TRUE.equals(evaluate(cell, withInput(input, variables)));
    }

    /** The input is one more variable to look up; handing it over beside them would copy the whole context. */
    private static Function<String, Object> withInput(Object input, Function<String, Object> variables) {
        return name -> INPUT.equals(name) ? input : variables.apply(name);
    }

    Object evaluate(ParsedExpression parsed, Function<String, Object> variables) {
        return interpreter.evaluate(parsed, variables);
    }

    Object evaluate(ParsedExpression parsed, Function<String, Object> variables, List<FeelFunction> functions) {
        return interpreter.evaluate(parsed, variables, functions);
    }

    private ParsedExpression parseExpression(String text) {
        return parsed(parser.parseExpression(text), text);
    }

    private ParsedExpression parseUnaryTests(String text) {
        return parsed(parser.parseUnaryTests(text), text);
    }

    private static ParsedExpression parsed(ParseResult result, String text) {
        if (result.isFailure()) {
            throw new FeelError(text, result.failure().message());
        }
        return result.parsedExpression();
    }
}
