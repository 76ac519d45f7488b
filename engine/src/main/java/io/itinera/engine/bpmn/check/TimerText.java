package io.itinera.engine.bpmn.check;

import java.util.regex.Pattern;

/** Tells the times that Camunda reads by itself from those that FEEL computes. */
public final class TimerText {
    static final Pattern LITERAL = Pattern.compile(
            "P[\\dYMDTHSW.,]+|R\\d*/.+|\\d{4}-\\d{2}-\\d{2}([T ].*)?|([\\d*?,/LW#A-Z-]+ ){5,6}[\\d*?,/LW#A-Z-]+");

    private TimerText() {}

    public static boolean isFeel(String time) {
        return !LITERAL.matcher(time.strip()).matches();
    }
}
