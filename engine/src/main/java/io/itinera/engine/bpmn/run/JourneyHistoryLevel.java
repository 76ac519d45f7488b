package io.itinera.engine.bpmn.run;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Full history for processes that people work on, none of the engine's for journeys, whose story is kept in our own
 * narrow tables. Which is which, the process says itself by its property {@code history=full}.
 */
public final class JourneyHistoryLevel extends AbstractHistoryLevel {
    public static final String NAME = "journey";
    /** Where a process definition remembers that it wants the engine's full history. */
    static final String FULL = "itinera.full-history";

    @Override
    public int getId() {
        return 70;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        if (type == HistoryEventTypes.DMN_DECISION_EVALUATE) {
            return false; // a score keeps its reasons itself, in one row instead of dozens
        }
        if (entity == null) {
            return true;
        }
        if (entity instanceof ExecutionEntity execution) {
            return isFull(execution.getProcessDefinition());
        }
        if (entity instanceof VariableInstanceEntity variable) {
            var execution = variable.getExecution();
            return execution == null || isFull(execution.getProcessDefinition());
        }
        if (entity instanceof TaskEntity task) {
            return task.getProcessDefinition() == null || isFull(task.getProcessDefinition());
        }
        if (entity instanceof JobEntity job) {
            return type == HistoryEventTypes.JOB_FAIL || isFull(job);
        }
        return true;
    }

    private static boolean isFull(JobEntity job) {
        return job.getExecution() != null && isFull(job.getExecution().getProcessDefinition());
    }

    private static boolean isFull(ProcessDefinitionEntity definition) {
        return definition == null || Boolean.TRUE.equals(definition.getProperty(FULL));
    }
}
