package io.itinera.engine.bpmn.check;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.feel.FeelError;
import io.itinera.engine.bpmn.wait.WaitFunctions;

/** Times are computed only when a lead comes to them, so what can be known before is looked at before. */
record TimesCompute(Feel feel, WaitFunctions functions) implements Rule {
    private static final String REMEDY =
            "Write P3D, next(\"Tue\", \"09:00\"), business days(3) or " + "on day(lead.renewalDate, \"09:00\").";

    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes()
                .forEach(node -> DurationsRead.times(node)
                        .filter(time -> TimerText.isFeel(time) && namesNothing(time))
                        .forEach(time -> checkComputed(node, time, findings)));
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
