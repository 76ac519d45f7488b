package io.itinera.engine.bpmn.check;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.feel.FeelError;
import io.itinera.engine.bpmn.wait.WaitFunctions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Times are computed only when a lead comes to them, so what can be known before is looked at before. */
record TimesRead(Feel feel, WaitFunctions functions) implements Rule {
    private static final String REMEDY =
            "Write P3D, next(\"Tue\", \"09:00\"), business days(3) or " + "on day(lead.renewalDate, \"09:00\").";
    private static final Pattern DURATION =
            Pattern.compile("P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+([.,]\\d+)?S)?)?");
    private static final Pattern LOOKS_LIKE_DURATION = Pattern.compile("P[\\dT].*");

    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes()
                .forEach(node -> times(node).forEach(time -> {
                    checkDurations(node, time, findings);
                    if (TimerText.isFeel(time) && namesNothing(time)) {
                        checkComputed(node, time, findings);
                    }
                }));
    }

    private static Stream<String> times(Drawing.Node node) {
        var timer = node.element().element("timerEventDefinition");
        return timer == null
                ? Stream.empty()
                : timer.elements().stream().map(time -> time.getText().strip());
    }

    /** Also within a repetition such as {@code R3/P7D}. */
    private static void checkDurations(Drawing.Node node, String time, Findings findings) {
        List.of(time.split("/")).stream()
                .filter(part -> LOOKS_LIKE_DURATION.matcher(part).matches()
                        && !DURATION.matcher(part).matches())
                .forEach(part -> findings.error(
                        node,
                        "\"" + part
                                + "\" is no duration. Write P3D for three days, PT4H for four hours, P1DT12H for a day "
                                + "and a half."));
    }

    /** What depends on no lead. What cannot even be read is told by {@link FeelReads}. */
    private boolean namesNothing(String time) {
        try {
            return feel.expression(time).names().isEmpty();
        } catch (FeelError unreadable) {
            return false;
        }
    }

    private void checkComputed(Drawing.Node node, String time, Findings findings) {
        var said = "the timer's \"" + time + "\" comes to nothing";
        try {
            if (feel.expression(time).evaluate(name -> null, functions.of(name -> null)) == null) {
                findings.error(node, said + ". " + REMEDY);
            }
        } catch (FeelError | IllegalArgumentException | InvalidInput e) {
            findings.error(node, said + ": " + e.getMessage() + " " + REMEDY);
        }
    }
}
