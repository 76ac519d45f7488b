package io.itinera.engine.bpmn.step;

import java.util.List;

/** The tasks that somebody has to do in the processes of many leads. */
final class OpenTasks {
    private OpenTasks() {}

    /** Raises them to that priority; the highest stands on top of a list. */
    static void raise(List<StepContext> steps, int priority) {
        var tasks = steps.get(0).tasks();
        tasks.createTaskQuery()
                .processInstanceIdIn(
                        steps.stream().map(StepContext::instanceId).distinct().toArray(String[]::new))
                .list()
                .forEach(task -> tasks.setPriority(task.getId(), priority));
    }
}
