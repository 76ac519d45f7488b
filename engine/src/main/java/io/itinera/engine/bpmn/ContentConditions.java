package io.itinera.engine.bpmn;

import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.feel.FeelError;
import io.itinera.engine.content.Conditions;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Conditions of content in FEEL, as drawings have them, but for what could take long: content is written by more people
 * than drawings are, and is evaluated once a message.
 */
@Component
public class ContentConditions implements Conditions {
    private static final int LONGEST = 500;
    private static final int DEEPEST = 20;
    private static final Pattern TEXTS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern LONG_WORK =
            Pattern.compile("\\b(for|some|every|function|external|return|satisfies)\\b|\\.\\.|\\*\\*|\\{");
    private static final Pattern CALL = Pattern.compile("([A-Za-z][A-Za-z0-9_]*(?: [a-z]+)*)\\s*\\(");
    private static final Set<String> CALLS = Set.of(
            "not",
            "contains",
            "starts with",
            "ends with",
            "lower case",
            "upper case",
            "string length",
            "list contains",
            "count",
            "date",
            "date and time",
            "duration",
            "today",
            "now",
            "is defined",
            "number",
            "string",
            "abs",
            "floor",
            "ceiling",
            "day of week",
            "month of year",
            "years and months duration",
            "and",
            "or",
            "if",
            "then",
            "else",
            "in",
            "between");

    private final Feel feel;

    public ContentConditions(Feel feel) {
        this.feel = feel;
    }

    @Override
    public void check(String condition) {
        if (condition.length() > LONGEST) {
            throw new IllegalArgumentException("The condition has " + condition.length() + " characters; use at most "
                    + LONGEST + ", or let the journey decide.");
        }
        var bare = TEXTS.matcher(condition).replaceAll("\"\"");
        var refused = LONG_WORK.matcher(bare);
        if (refused.find()) {
            throw new IllegalArgumentException("\"" + refused.group()
                    + "\" is not allowed in conditions of content. Decide it in a table, and ask for the result here.");
        }
        if (bare.chars().filter(c -> c == '(' || c == '[').count() > DEEPEST) {
            throw new IllegalArgumentException("The condition is nested too deep. Let the journey decide.");
        }
        var calls = CALL.matcher(bare);
        while (calls.find()) {
            var called = calls.group(1);
            if (CALLS.stream().noneMatch(known -> called.equals(known) || called.endsWith(" " + known))) {
                throw new IllegalArgumentException("There is no " + called + "() in conditions of content.");
            }
        }
        try {
            feel.expression(condition);
        } catch (FeelError e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    @Override
    public boolean holds(String condition, Function<String, Object> variables) {
        try {
            return feel.expression(condition).holds(variables);
        } catch (FeelError e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
