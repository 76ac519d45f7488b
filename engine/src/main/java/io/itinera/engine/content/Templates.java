package io.itinera.engine.content;

import java.io.StringReader;
import java.util.Properties;
import org.apache.velocity.Template;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.resource.loader.StringResourceLoader;
import org.slf4j.helpers.NOPLogger;
import org.springframework.stereotype.Component;

/**
 * Velocity, locked in: it loads nothing by itself, calls only what {@link AllowedMethods} lists, and knows none of the
 * directives that pull in or build further templates.
 */
@Component
class Templates {
    static final int TURNS_A_LOOP = 1_000;
    private final RuntimeInstance velocity = new RuntimeInstance();
    private final Conditions conditions;

    Templates(Conditions conditions) {
        this.conditions = conditions;
        var settings = new Properties();
        settings.setProperty(RuntimeConstants.RESOURCE_LOADERS, "none");
        settings.setProperty("resource.loader.none.class", StringResourceLoader.class.getName());
        settings.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, NarrowUberspector.class.getName());
        settings.setProperty(RuntimeConstants.MAX_NUMBER_LOOPS, String.valueOf(TURNS_A_LOOP));
        settings.setProperty(RuntimeConstants.INTERPOLATE_STRINGLITERALS, "false");
        settings.setProperty(RuntimeConstants.VM_PERM_ALLOW_INLINE, "false");
        settings.setProperty(RuntimeConstants.VM_LIBRARY, "");
        settings.setProperty("runtime.log.log_invalid_references", "false");
        settings.setProperty(RuntimeConstants.CUSTOM_DIRECTIVES, When.class.getName());
        velocity.setApplicationAttribute(When.CONDITIONS, conditions);
        // What goes wrong is told once, by whoever asked for the template, and in an author's words.
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_INSTANCE, NOPLogger.NOP_LOGGER);
        velocity.init(settings);
        TemplateRules.FORBIDDEN.forEach(velocity::removeDirective);
    }

    /** @throws RenderFailure naming the file, the line and what does not belong there */
    ContentTemplate compile(String name, String source, boolean html) {
        if (source.length() > Budget.OUTPUT) {
            throw new RenderFailure(name + " is longer than " + Budget.OUTPUT + " characters.");
        }
        if (html) {
            TemplateRules.checkHtml(name, source);
        }
        var template = new Template();
        template.setName(name);
        template.setRuntimeServices(velocity);
        try {
            var tree = velocity.parse(new StringReader(source), template);
            template.setData(tree);
            template.initDocument();
            tree.jjtAccept(new TemplateRules(name, conditions), null);
            return new ContentTemplate(name, template, source);
        } catch (ParseException e) {
            int line = e.currentToken == null ? 0 : e.currentToken.next.beginLine;
            throw new RenderFailure(
                    name + (line == 0 ? "" : ", line " + line) + ": cannot be read. " + firstLine(e), e);
        } catch (StackOverflowError e) {
            throw new RenderFailure(name + ": cannot be read. It is nested too deep.", e);
        } catch (VelocityException e) {
            throw new RenderFailure(name + ": cannot be read. " + firstLine(e), e);
        }
    }

    private static String firstLine(Exception e) {
        var line = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
        return line.contains("<EOF>") ? "It ends too early: an #end or a quote is missing." : line;
    }
}
