package io.itinera.engine.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTElseIfStatement;
import org.apache.velocity.runtime.parser.node.ASTExpression;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTIfStatement;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.StandardParserDefaultVisitor;

/** Collects what a template asks for from outside: every reference but those to its own variables. */
class FindReferences extends StandardParserDefaultVisitor {
    private static final Set<String> OF_VELOCITY = Set.of("foreach", "esc");
    private final List<Reference> found = new ArrayList<>();
    private final Set<String> own = new HashSet<>(OF_VELOCITY);
    /** What an #if asks about: its author knows that it may be missing. */
    private final Set<String> askedAbout = new HashSet<>();

    private final String name;

    FindReferences(String name) {
        this.name = name;
    }

    List<Reference> references() {
        return found.stream()
                .filter(reference -> !own.contains(reference.root()))
                .map(reference -> askedAbout.contains(key(reference)) ? reference.withDefault() : reference)
                .distinct()
                .toList();
    }

    @Override
    public Object visit(ASTSetDirective set, Object data) {
        if (set.jjtGetChild(0) instanceof ASTReference left) {
            own.add(left.getRootString());
        }
        return super.visit(set, data);
    }

    @Override
    public Object visit(ASTDirective directive, Object data) {
        if (directive.getDirectiveName().equals("foreach")
                && directive.jjtGetNumChildren() > 0
                && directive.jjtGetChild(0) instanceof ASTReference item) {
            own.add(item.getRootString());
        }
        return super.visit(directive, data);
    }

    @Override
    public Object visit(ASTIfStatement statement, Object data) {
        askedAbout.addAll(condition(statement.jjtGetChild(0)));
        return super.visit(statement, data);
    }

    @Override
    public Object visit(ASTElseIfStatement statement, Object data) {
        askedAbout.addAll(condition(statement.jjtGetChild(0)));
        return super.visit(statement, data);
    }

    private Set<String> condition(Node expression) {
        var inside = new FindReferences(name);
        expression.jjtAccept(inside, null);
        return inside.found.stream().map(FindReferences::key).collect(Collectors.toSet());
    }

    private static String key(Reference reference) {
        return reference.root() + "." + reference.field();
    }

    @Override
    public Object visit(ASTReference reference, Object data) {
        String field = null;
        boolean hasDefault = false;
        for (int i = 0; i < reference.jjtGetNumChildren(); i++) {
            var child = reference.jjtGetChild(i);
            if (i == 0 && child instanceof ASTIdentifier identifier) {
                field = identifier.getIdentifier();
            }
            hasDefault |= child instanceof ASTExpression;
        }
        if (reference.getRootString() != null) {
            found.add(new Reference(
                    name + ", line " + reference.getLine(),
                    reference.literal().strip(),
                    reference.getRootString(),
                    field,
                    hasDefault));
        }
        return super.visit(reference, data);
    }
}
