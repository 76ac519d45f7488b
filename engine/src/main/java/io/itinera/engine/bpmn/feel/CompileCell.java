package io.itinera.engine.bpmn.feel;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ClosedConstRangeBoundary;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstDate;
import org.camunda.feel.syntaxtree.ConstLocalDateTime;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstRange;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.InputEqualTo;
import org.camunda.feel.syntaxtree.InputGreaterOrEqual;
import org.camunda.feel.syntaxtree.InputGreaterThan;
import org.camunda.feel.syntaxtree.InputInRange;
import org.camunda.feel.syntaxtree.InputLessOrEqual;
import org.camunda.feel.syntaxtree.InputLessThan;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/**
 * Makes predicates of what cells usually say: literals, lists of them, comparisons, ranges, their negation, null and "-".
 * Everything else stays with the interpreter.
 */
final class CompileCell {
    private CompileCell() {}

    static Optional<ValueTest> compile(Exp cell) {
        if (cell instanceof ConstBool constant && constant.value()) {
            return Optional.of(ValueTest.ALWAYS);
        }
        if (cell instanceof Not negation) {
            return compile(negation.x()).map(ValueTest::not);
        }
        if (cell instanceof AtLeastOne list) {
            return anyOf(CollectionConverters.asJava(list.xs()));
        }
        if (cell instanceof UnaryTestExpression test) {
            // true and false by themselves mean something else in a list than they do alone
            return test.exp() instanceof ConstBool ? Optional.empty() : equalTo(test.exp());
        }
        return cell instanceof InputEqualTo test ? equalTo(test.x()) : comparison(cell);
    }

    private static Optional<ValueTest> equalTo(Exp exp) {
        return exp == ConstNull$.MODULE$
                ? Optional.of(ValueTest.isNull())
                : literal(exp).map(ValueTest::equalTo);
    }

    private static Optional<ValueTest> comparison(Exp cell) {
        if (cell instanceof InputLessThan test) {
            return compared(test.x(), sign -> sign < 0);
        }
        if (cell instanceof InputLessOrEqual test) {
            return compared(test.x(), sign -> sign <= 0);
        }
        if (cell instanceof InputGreaterThan test) {
            return compared(test.x(), sign -> sign > 0);
        }
        if (cell instanceof InputGreaterOrEqual test) {
            return compared(test.x(), sign -> sign >= 0);
        }
        return cell instanceof InputInRange test ? range(test.range()) : Optional.empty();
    }

    private static Optional<ValueTest> range(ConstRange range) {
        boolean fromClosed = range.start() instanceof ClosedConstRangeBoundary;
        boolean toClosed = range.end() instanceof ClosedConstRangeBoundary;
        var from = literal(range.start().value());
        var to = literal(range.end().value());
        if (from.isEmpty() || to.isEmpty() || from.get().getClass() != to.get().getClass()) {
            return Optional.empty();
        }
        return compared(range.start().value(), sign -> sign > 0 || fromClosed && sign == 0)
                .flatMap(lower -> compared(range.end().value(), sign -> sign < 0 || toClosed && sign == 0)
                        .map(upper -> ValueTest.both(lower, upper)));
    }

    private static Optional<ValueTest> compared(Exp exp, IntPredicate holds) {
        return literal(exp)
                .filter(value -> !(value instanceof String || value instanceof Boolean))
                .map(value -> ValueTest.compared(value, holds));
    }

    private static Optional<ValueTest> anyOf(List<Exp> items) {
        var texts = new HashSet<String>();
        var tests = new ArrayList<ValueTest>();
        for (var item : items) {
            if (item instanceof UnaryTestExpression test && test.exp() instanceof ConstString text) {
                texts.add(text.value());
            }
            var test = compile(item);
            if (test.isEmpty()) {
                return Optional.empty();
            }
            tests.add(test.get());
        }
        boolean onlyTexts = items.stream()
                .allMatch(item -> item instanceof UnaryTestExpression test && test.exp() instanceof ConstString);
        return Optional.of(onlyTexts ? ValueTest.oneOf(texts) : ValueTest.anyOf(tests));
    }

    private static Optional<Object> literal(Exp exp) {
        if (exp instanceof ConstNumber number) {
            return Optional.of(number.value().bigDecimal());
        }
        if (exp instanceof ArithmeticNegation negation && negation.x() instanceof ConstNumber number) {
            return Optional.of(number.value().bigDecimal().negate());
        }
        if (exp instanceof ConstString text) {
            return Optional.of(text.value());
        }
        if (exp instanceof ConstBool truth) {
            return Optional.of(truth.value());
        }
        if (exp instanceof ConstDate date) {
            return Optional.<Object>of((LocalDate) date.value());
        }
        return exp instanceof ConstLocalDateTime time
                ? Optional.<Object>of((LocalDateTime) time.value())
                : Optional.empty();
    }
}
