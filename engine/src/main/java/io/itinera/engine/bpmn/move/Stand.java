package io.itinera.engine.bpmn.move;

import io.itinera.engine.bpmn.step.StepBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.EventSubscriptionDeclaration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * How leads can stand at an element. Only from like to like can they be moved: who waits for an event cannot wait for a
 * time in the midst of it.
 *
 * @param kind of the drawing, such as intermediateTimer; one for all steps that do something
 * @param byJob whether a job fetches leads from there
 * @param awaitsAnswer whether leads wait at the step for somebody outside
 */
record Stand(String kind, boolean byJob, boolean awaitsAnswer) {

    static Stand at(ActivityImpl activity) {
        if (activity.getActivityBehavior() instanceof StepBehavior step) {
            return new Stand("step", activity.isAsyncBefore(), step.awaitsAnswer());
        }
        return new Stand(activity.getProperties().get(BpmnProperties.TYPE), activity.isAsyncBefore(), false);
    }

    /** Whether a lead can be met there at all. */
    boolean isPlace() {
        return byJob
                || awaitsAnswer
                || switch (String.valueOf(kind)) {
                    case "intermediateTimer",
                            "intermediateMessageCatch",
                            "intermediateConditional",
                            "eventBasedGateway",
                            "receiveTask",
                            "userTask",
                            "callActivity" -> true;
                    default -> false;
                };
    }

    String inWords() {
        return switch (String.valueOf(kind)) {
            case "intermediateTimer" -> "a wait for a time";
            case "intermediateMessageCatch", "receiveTask" -> "a wait for an event";
            case "eventBasedGateway" -> "a wait for what comes first";
            case "userTask" -> "a task of somebody";
            case "callActivity" -> "a called process";
            case "step" -> awaitsAnswer ? "a step that waits for an answer" : "a step";
            default -> "a " + kind;
        };
    }

    /** Whether the element listens for an event, which its name in the other version may have changed. */
    static boolean listens(ActivityImpl activity) {
        return activity.getEventScope() != null
                && EventSubscriptionDeclaration.getDeclarationsForScope(activity.getEventScope())
                        .containsKey(activity.getId());
    }

    static boolean ticks(ActivityImpl activity) {
        return activity.getEventScope() != null
                && TimerDeclarationImpl.getDeclarationsForScope(activity.getEventScope())
                        .containsKey(activity.getId());
    }
}
