package io.itinera.engine.bpmn.feel;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.function.Function;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** The one expression language of drawings and tables: every text is parsed once and evaluated parsed. */
public final class Feel {
    private static final int TEXTS_KEPT_PARSED = 20_000;

    private final FeelEngineApi engine;
    private final LoadingCache<String, ParsedExpression> expressions =
            Caffeine.newBuilder().maximumSize(TEXTS_KEPT_PARSED).build(this::parseExpression);
    private final LoadingCache<String, ParsedExpression> unaryTests =
            Caffeine.newBuilder().maximumSize(TEXTS_KEPT_PARSED).build(this::parseUnaryTests);

    /** @param clock what {@code now()} and {@code today()} say */
    public Feel(Clock clock) {
        engine = FeelEngineBuilder.forJava()
                .withCustomValueMapper(new FactsMapper())
                .withClock(() -> ZonedDateTime.now(clock))
                .withEnabledExternalFunctions(false)
                .build();
    }

    /** Parses an expression for later evaluation. @throws FeelError naming the column of the mistake */
    public ParsedFeel expression(String text) {
        return new ParsedFeel(text, expressions.get(text), this);
    }

    /** Parses a cell of a table for later tests. @throws FeelError naming the column of the mistake */
    public void cell(String text) {
        unaryTests.get(text);
    }

    public Object evaluate(String text, Function<String, Object> variables) {
        return evaluate(expressions.get(text), text, variables);
    }

    /** Tests one cell of a table against its input value. */
    public boolean test(String cell, Object input, Function<String, Object> variables) {
        var result = engine.evaluateWithInput(unaryTests.get(cell), input, new LookupContext(variables));
        return Boolean.TRUE.equals(valueOf(result, cell));
    }

    Object evaluate(ParsedExpression parsed, String text, Function<String, Object> variables) {
        return valueOf(engine.evaluate(parsed, new LookupContext(variables)), text);
    }

    private static Object valueOf(EvaluationResult result, String text) {
        if (result.isFailure()) {
            throw new FeelError(text, result.failure().message());
        }
        return result.result();
    }

    private ParsedExpression parseExpression(String text) {
        return parsed(engine.parseExpression(text), text);
    }

    private ParsedExpression parseUnaryTests(String text) {
        return parsed(engine.parseUnaryTests(text), text);
    }

    private static ParsedExpression parsed(ParseResult result, String text) {
        if (result.isFailure()) {
            throw new FeelError(text, result.failure().message());
        }
        return result.parsedExpression();
    }
}
