package io.itinera.engine.bpmn.feel;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstDate;
import org.camunda.feel.syntaxtree.ConstLocalDateTime;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;

/** Collects the values that a cell compares with, wherever in it. */
final class FindLiterals {
    private FindLiterals() {}

    static Set<Object> in(Exp cell) {
        var found = new LinkedHashSet<>();
        walk(cell, found);
        return found;
    }

    private static void walk(Object node, Set<Object> found) {
        if (node instanceof ArithmeticNegation negation && negation.x() instanceof ConstNumber number) {
            found.add(number.value().bigDecimal().negate());
        } else if (node instanceof ConstNumber number) {
            found.add(number.value().bigDecimal());
        } else if (node instanceof ConstString text) {
            found.add(text.value());
        } else if (node instanceof ConstBool truth) {
            found.add(truth.value());
        } else if (node instanceof ConstDate date) {
            found.add((LocalDate) date.value());
        } else if (node instanceof ConstLocalDateTime time) {
            found.add((LocalDateTime) time.value());
        } else if (node == ConstNull$.MODULE$) {
            found.add(Cell.NULL);
        } else if (node instanceof Iterable<?> nodes) {
            CollectionConverters.asJava(nodes).forEach(inner -> walk(inner, found));
        } else if (node instanceof Product product) {
            CollectionConverters.asJava(product.productIterator()).forEachRemaining(inner -> walk(inner, found));
        }
    }
}
