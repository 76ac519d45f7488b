package io.itinera.engine.content;

import io.itinera.engine.decision.Facts;
import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * {@code #when("lead.score >= 60") … #end}: a part that only some leads get. Public because Velocity creates it by name;
 * not for use elsewhere.
 */
public class When extends Directive {
    static final String NAME = "when";
    static final String CONDITIONS = When.class.getName();

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public int getType() {
        return BLOCK;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) throws IOException {
        var budget = ((RenderContext) context.getInternalUserContext()).budget();
        budget.step();
        var conditions = (Conditions) rsvc.getApplicationAttribute(CONDITIONS);
        var condition = String.valueOf(node.jjtGetChild(0).value(context));
        try {
            if (conditions.holds(condition, name -> variable(context.get(name)))) {
                return block(node).render(context, writer);
            }
            return true;
        } catch (IllegalArgumentException e) {
            throw new RenderFailure(getTemplateName() + ", line " + getLine() + ": " + e.getMessage());
        }
    }

    private static Node block(Node node) {
        for (int i = node.jjtGetNumChildren() - 1; i > 0; i--) {
            if (node.jjtGetChild(i) instanceof ASTBlock block) {
                return block;
            }
        }
        throw new IllegalStateException("Velocity reads no #when without its #end.");
    }

    private static Object variable(Object value) {
        return value instanceof LeadView lead ? Facts.of(lead::field) : value;
    }
}
