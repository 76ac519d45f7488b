package io.itinera.engine.content;

import java.util.List;
import java.util.Map;
import org.apache.velocity.Template;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** One file of a content folder, parsed and checked. Safe to render from several threads. */
record ContentTemplate(String name, Template template, String source) {

    /** What it inserts or asks of, besides what it sets itself. */
    List<Reference> references() {
        var found = new FindReferences(name);
        ((SimpleNode) template.getData()).jjtAccept(found, null);
        return found.references();
    }

    String asHtml(Map<String, Object> values) {
        return render(values, true);
    }

    String asText(Map<String, Object> values) {
        return render(values, false);
    }

    private String render(Map<String, Object> values, boolean html) {
        var budget = new Budget(name);
        var output = new BoundedOutput(budget);
        var context = new RenderContext(values, budget);
        var events = new EventCartridge();
        events.addEventHandler(new InsertValue(name, html ? new HtmlPlace() : null, output, budget));
        events.attachToContext(context);
        try {
            template.merge(context, output);
            return output.toString();
        } catch (StackOverflowError e) {
            throw new RenderFailure(name + ": it is nested too deep.", e);
        } catch (VelocityException | ArithmeticException e) {
            throw failure(e);
        }
    }

    /** Velocity wraps what our own guards throw; the guard's message is the one to show. */
    private RenderFailure failure(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RenderFailure ours) {
                return ours;
            }
        }
        return new RenderFailure(name + ": " + e.getMessage(), e);
    }
}
