package io.itinera.engine.bpmn.feel;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import io.itinera.engine.decision.Facts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;

/** An expression of a table, read once: a constant and a name such as {@code lead.country} need no interpreter. */
public final class Formula {
    private static final long LONGS_END = 1L << 62;
    private static final int DIGITS_OF_LONG = 18;
    private static final Object ASK = new Object();

    private final ParsedExpression parsed;
    private final Feel feel;
    private final Optional<Object> constant;
    private final boolean isConstant;
    private final List<String> name;

    Formula(ParsedExpression parsed, Feel feel) {
        this.parsed = parsed;
        this.feel = feel;
        this.isConstant = isConstant(parsed.expression());
        this.constant = isConstant ? Optional.ofNullable(feel.evaluate(parsed, variable -> null)) : Optional.empty();
        this.name = parsed.expression() instanceof Ref ref
                ? List.copyOf(CollectionConverters.asJava(ref.names()))
                : List.of();
    }

    /** Whether it answers the same whatever the variables are. */
    public boolean isConstant() {
        return isConstant;
    }

    /** @throws FeelError where it cannot be computed */
    public Object evaluate(Function<String, Object> variables) {
        if (isConstant) {
            return constant.orElse(null);
        }
        var value = name.isEmpty() ? ASK : plain(named(variables));
        return value == ASK ? feel.evaluate(parsed, variables) : value;
    }

    private Object named(Function<String, Object> variables) {
        var value = variables.apply(name.get(0));
        for (int part = 1; part < name.size() && value != null && value != ASK; part++) {
            value = part(value, name.get(part));
        }
        return value;
    }

    private static Object part(Object whole, String name) {
        if (whole instanceof Facts facts) {
            return facts.get(name);
        }
        return whole instanceof Map<?, ?> map ? map.get(name) : ASK;
    }

    /** As FEEL hands values back: whole numbers as long. What it would change in other ways, it shall see itself. */
    private static Object plain(Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Long) {
            return value;
        }
        if (value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigDecimal number) {
            return plain(number);
        }
        if (value instanceof Double number && Math.abs(number) < LONGS_END) {
            return number == Math.rint(number) ? (Object) number.longValue() : number;
        }
        return ASK;
    }

    /** What JSON has of numbers with a point. */
    private static Object plain(BigDecimal number) {
        if (number.precision() - number.scale() > DIGITS_OF_LONG) {
            return ASK;
        }
        boolean whole = number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
        return whole ? (Object) number.longValue() : number.doubleValue();
    }

    private static boolean isConstant(Exp exp) {
        return exp == ConstNull$.MODULE$
                || exp instanceof ConstNumber
                || exp instanceof ConstString
                || exp instanceof ConstBool
                || exp instanceof ArithmeticNegation negation && negation.x() instanceof ConstNumber;
    }
}
