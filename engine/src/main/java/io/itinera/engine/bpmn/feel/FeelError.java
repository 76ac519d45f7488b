package io.itinera.engine.bpmn.feel;

import io.itinera.engine.decision.ConditionFailed;
import java.util.regex.Pattern;

/** A FEEL text that cannot be read or evaluated; the message quotes the text and, for a mistake in writing, its place. */
public class FeelError extends ConditionFailed {
    private static final Pattern POSITION = Pattern.compile("(\\d+):(\\d+)");

    public FeelError(String text, String reason) {
        super("FEEL \"" + text + "\": " + inPlainWords(reason));
    }

    private static String inPlainWords(String reason) {
        var position = POSITION.matcher(reason);
        if (reason.startsWith("failed to parse") && position.find()) {
            return "mistake at line " + position.group(1) + ", column " + position.group(2);
        }
        return reason;
    }
}
