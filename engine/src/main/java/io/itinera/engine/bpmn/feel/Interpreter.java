package io.itinera.engine.bpmn.feel;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import org.camunda.feel.FeelEngineClock;
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
        var context = new EvalContext(
                values, new LookupContext(variables).variableProvider(), functions, new EvaluationFailureCollector());
        return unpacked(parsed, interpreter.eval(parsed.expression(), context));
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
