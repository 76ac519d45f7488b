package io.itinera.engine.bpmn.feel;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.api.EvaluationFailureType;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.JavaValueMapper;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.EvaluationFailureCollector;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.valuemapper.CustomValueMapper;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * Evaluates parsed FEEL. The engine's own front makes all built-in functions anew at each evaluation, which costs
 * twenty times what a cell of a table costs; here they are made once.
 */
final class Interpreter {
    private final ValueMapper values = new ValueMapper.CompositeValueMapper(
            CollectionConverters.asScala(List.<CustomValueMapper>of(new FactsMapper(), new JavaValueMapper()))
                    .toList());
    private final FeelInterpreter interpreter = new FeelInterpreter(values);
    private final FunctionProvider functions;

    Interpreter(Clock clock) {
        FeelEngineClock time = () -> ZonedDateTime.now(clock);
        functions = new BuiltinFunctions(time, values);
    }

    Object evaluate(ParsedExpression parsed, Function<String, Object> variables) {
        return evaluate(parsed, variables, functions);
    }

    Object evaluate(ParsedExpression parsed, Function<String, Object> variables, List<FeelFunction> own) {
        var all = List.<FunctionProvider>of(new OwnFunctions(own, values), functions);
        var both = new FunctionProvider.CompositeFunctionProvider(
                CollectionConverters.asScala(all).toList());
        return evaluate(parsed, variables, both);
    }

    private Object evaluate(ParsedExpression parsed, Function<String, Object> variables, FunctionProvider functions) {
        var suppressed = new EvaluationFailureCollector();
        var context = new EvalContext(values, new LookupContext(variables).variableProvider(), functions, suppressed);
        var value = interpreter.eval(parsed.expression(), context);
        refuseWhatWasAsserted(parsed, suppressed);
        return unpacked(parsed, value);
    }

    /** Of all that goes wrong inside, a failed {@code assert} alone is a failure of the whole. */
    private static void refuseWhatWasAsserted(ParsedExpression parsed, EvaluationFailureCollector suppressed) {
        if (suppressed.failures().isEmpty()) {
            return;
        }
        for (var failure : CollectionConverters.asJava(suppressed.failures())) {
            if (failure.failureType() == EvaluationFailureType.ASSERT_FAILURE$.MODULE$) {
                throw new FeelError(parsed.text(), failure.failureMessage());
            }
        }
    }

    private Object unpacked(ParsedExpression parsed, Val value) {
        if (value instanceof ValError error) {
            throw new FeelError(parsed.text(), error.error());
        }
        if (value instanceof ValFatalError error) {
            throw new FeelError(parsed.text(), error.error());
        }
        return values.unpackVal(value);
    }
}
