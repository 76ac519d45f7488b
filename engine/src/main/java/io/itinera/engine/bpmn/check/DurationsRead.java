package io.itinera.engine.bpmn.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What looks like a duration is one. */
final class DurationsRead implements Rule {
    static final Pattern DURATION =
            Pattern.compile("P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+([.,]\\d+)?S)?)?");
    static final Pattern LOOKS_LIKE_DURATION = Pattern.compile("P[\\dT].*");

    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes().forEach(node -> times(node).forEach(time -> check(node, time, findings)));
    }

    static Stream<String> times(Drawing.Node node) {
        var timer = node.element().element("timerEventDefinition");
        return timer == null
                ? Stream.empty()
                : timer.elements().stream().map(time -> time.getText().strip());
    }

    /** Also within a repetition such as {@code R3/P7D}. */
    private static void check(Drawing.Node node, String time, Findings findings) {
        List.of(time.split("/")).stream()
                .filter(part -> LOOKS_LIKE_DURATION.matcher(part).matches()
                        && !DURATION.matcher(part).matches())
                .forEach(part -> findings.error(
                        node,
                        "\"" + part
                                + "\" is no duration. Write P3D for three days, PT4H for four hours, P1DT12H for a day "
                                + "and a half."));
    }
}
