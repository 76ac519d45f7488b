package io.itinera.engine.bpmn.check;

import java.util.Locale;

/** A goal ends the whole journey: an event sub-process directly in the process, whose start interrupts. */
public final class GoalIsInPlace implements Rule {
    /** The template's mark, a property of the sub-process. */
    public static final String MARK = "goal";

    @Override
    public void check(Drawing drawing, Findings findings) {
        drawing.nodes().filter(GoalIsInPlace::isGoal).forEach(goal -> check(drawing, goal, findings));
    }

    /** Called so by its author: by its label, or by the template's mark. */
    private static boolean isGoal(Drawing.Node node) {
        boolean called = isCalledGoal(node.element().attribute("name", ""));
        return node.properties().containsKey(MARK) || called && node.kind().equals("subProcess");
    }

    /** Whether the label of a sub-process says that it is a goal. */
    public static boolean isCalledGoal(String name) {
        var label = name.strip().toLowerCase(Locale.ROOT);
        return label.equals("goal") || label.startsWith("goal:") || label.startsWith("goal ");
    }

    private static void check(Drawing drawing, Drawing.Node goal, Findings findings) {
        if (!goal.isEventSubProcess()) {
            findings.error(
                    goal,
                    "a goal is an event sub-process, which leads reach from wherever they are. Change its type in the "
                            + "Modeler to Event Sub-Process.");
            return;
        }
        if (goal.scope() != null) {
            findings.error(
                    goal,
                    "the goal stands inside " + goal.scope().place() + " and would end only that. Draw it outside, "
                            + "directly in the process.");
        }
        drawing.nodes()
                .filter(node -> goal.equals(node.scope()) && node.kind().equals("startEvent"))
                .filter(start -> "false".equals(start.element().attribute("isInterrupting")))
                .forEach(start -> findings.error(
                        start,
                        "who reaches the goal would go on with the journey beside it. Make the start event of the goal "
                                + "interrupting."));
    }
}
