package io.itinera.engine.bpmn.feel;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;

/** Looks up what an expression names, wherever in it. Names that it makes itself, as in {@code for x in …}, are among them. */
final class FindNames {
    private FindNames() {}

    static Set<List<String>> in(ParsedExpression parsed) {
        var found = new LinkedHashSet<List<String>>();
        walk(parsed.expression(), found);
        return found;
    }

    private static void walk(Object node, Set<List<String>> found) {
        if (node instanceof Ref ref) {
            found.add(List.copyOf(CollectionConverters.asJava(ref.names())));
        } else if (node instanceof Iterable<?> nodes) {
            CollectionConverters.asJava(nodes).forEach(inner -> walk(inner, found));
        } else if (node instanceof Product product) {
            CollectionConverters.asJava(product.productIterator()).forEachRemaining(inner -> walk(inner, found));
        }
    }
}
