package io.itinera.engine.bpmn.task;

import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.handoff.HandoffForms;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;

/** Gives a new task the lead's name, the team as its candidates, and the handoff's priority and due date. */
record AddressTask(ObjectProvider<HandoffForms> forms) implements TaskListener {
    private static final int NAME_LENGTH = 255;

    @Override
    public void notify(DelegateTask task) {
        var handoffId = (String) task.getExecution().getVariable(JourneyVocabulary.HANDOFF_ID.name());
        if (handoffId == null) {
            return;
        }
        var about = forms.getObject().task(handoffId);
        var name = task.getName() == null ? about.leadName() : task.getName() + ": " + about.leadName();
        task.setName(name.substring(0, Math.min(NAME_LENGTH, name.length())));
        task.setPriority(about.priority());
        task.setDueDate(Date.from(about.dueAt()));
        if (((TaskEntity) task).getCandidates().isEmpty()) {
            task.addCandidateGroup(about.team());
        }
    }
}
