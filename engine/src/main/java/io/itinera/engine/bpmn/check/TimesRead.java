package io.itinera.engine.bpmn.check;

import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.wait.WaitFunctions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Times that Camunda reads by itself are read only when a lead comes to them, so they are looked at before. */
record TimesRead(Feel feel, WaitFunctions functions) implements Rule {
    private static final String REMEDY =
            "Write P3D, next(\"Tue\", \"09:00\"), business days(3) or on day(lead.renewalDate, " + "\"09:00\").";
    private static final Pattern DURATION =
            Pattern.compile("P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+([.,]\\d+)?S)?)?");
    private static final Pattern LOOKS_LIKE_DURATION = Pattern.compile("P[\\dT].*");

    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes()
                .forEach(node -> times(node)
                        .filter(time -> LOOKS_LIKE_DURATION.matcher(time).matches()
                                && !DURATION.matcher(time).matches())
                        .forEach(time -> findings.error(
                                node,
                                "\"" + time
                                        + "\" is no duration. Write P3D for three days, PT4H for four hours, P1DT12H for a day "
                                        + "and a half.")));
    }

    private static Stream<String> times(Drawing.Node node) {
        var timer = node.element().element("timerEventDefinition");
        return timer == null
                ? Stream.empty()
                : timer.elements().stream()
                        .flatMap(time -> List.of(time.getText().strip().split("/")).stream());
    }
}
