package io.itinera.engine.bpmn.task;

import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.handoff.Handoffs;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;

/** A task that goes away undecided, because the lead left its journey, takes its handoff back. */
record WithdrawTask(ObjectProvider<Handoffs> handoffs) implements TaskListener {
    @Override
    public void notify(DelegateTask task) {
        var handoffId = (String) task.getExecution().getVariable(JourneyVocabulary.HANDOFF_ID.name());
        if (handoffId != null) {
            handoffs.getObject().withdraw(handoffId);
        }
    }
}
