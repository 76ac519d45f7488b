package io.itinera.engine.content;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIntegerRange;
import org.apache.velocity.runtime.parser.node.ASTMap;
import org.apache.velocity.runtime.parser.node.ASTObjectArray;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.apache.velocity.runtime.parser.node.StandardParserDefaultVisitor;

/**
 * What a template may not hold, found when it is read and not when it is sent. Lists are written in {@code #foreach}
 * alone: kept in variables they could be nested into something that grows with every turn.
 */
class TemplateRules extends StandardParserDefaultVisitor {
    static final Set<String> FORBIDDEN = Set.of("include", "parse", "evaluate", "macro", "define");
    private static final Pattern ACTIVE_HTML = Pattern.compile(
            "(?i)<(script|iframe|object|embed|form|base|applet|frame|meta\\s+http-equiv)\\b|<[^<>]*\\s(on[a-z]+|srcdoc)\\s*=");
    private final String name;
    private final Conditions conditions;

    TemplateRules(String name, Conditions conditions) {
        this.name = name;
        this.conditions = conditions;
    }

    static void checkHtml(String name, String source) {
        Matcher active = ACTIVE_HTML.matcher(source);
        if (active.find()) {
            long line = 1
                    + source.substring(0, active.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            var what = active.group(1) != null ? "<" + active.group(1) + ">" : "the attribute " + active.group(2);
            throw new RenderFailure(name + ", line " + line + ": " + what
                    + " does not belong into a message. Mail programs drop it; leave it out.");
        }
    }

    @Override
    public Object visit(ASTDirective directive, Object data) {
        var called = directive.getDirectiveName();
        if (FORBIDDEN.contains(called)) {
            throw refuse(directive, "#" + called + " is not allowed in content. Write the text itself");
        }
        if (called.equals(When.NAME)) {
            check(directive);
        }
        return super.visit(directive, data);
    }

    private void check(ASTDirective when) {
        if (when.jjtGetNumChildren() != 2 || !(when.jjtGetChild(0) instanceof ASTStringLiteral condition)) {
            throw refuse(when, "#when needs one condition in quotes, as in #when(\"lead.score >= 60\")");
        }
        try {
            conditions.check(String.valueOf(condition.value(null)));
        } catch (IllegalArgumentException e) {
            throw new RenderFailure(name + ", line " + when.getLine() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Object visit(ASTIntegerRange range, Object data) {
        onlyInForeach(range);
        return super.visit(range, data);
    }

    @Override
    public Object visit(ASTObjectArray list, Object data) {
        onlyInForeach(list);
        return super.visit(list, data);
    }

    @Override
    public Object visit(ASTMap map, Object data) {
        throw refuse(map, "a map cannot be written in content");
    }

    private void onlyInForeach(SimpleNode list) {
        if (!(list.jjtGetParent() instanceof ASTDirective directive
                && directive.getDirectiveName().equals("foreach"))) {
            throw refuse(list, "a list can only be written in #foreach itself");
        }
    }

    private RenderFailure refuse(SimpleNode node, String what) {
        return new RenderFailure(name + ", line " + node.getLine() + ": " + what + ".");
    }
}
