package io.itinera.engine.bpmn.task;

import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.JourneyVocabulary.Term;
import io.itinera.engine.handoff.HandoffForms;
import io.itinera.engine.handoff.Handoffs;
import java.util.Map;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes a user task of a drawing a task about the lead: its name, team and due date, and what its form shows. */
@Component
public class LeadTasks extends AbstractBpmnParseListener {
    private final ObjectProvider<HandoffForms> forms;
    private final ObjectProvider<Handoffs> handoffs;

    LeadTasks(ObjectProvider<HandoffForms> forms, ObjectProvider<Handoffs> handoffs) {
        this.handoffs = handoffs;
        this.forms = forms;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new AddressTask(forms));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, new WithdrawTask(handoffs));
        FilledForm.of(definition, this::values, this::check);
    }

    /** What is not about a handoff, or asks for no decision, has none to be checked. */
    private void check(TaskEntity task, VariableMap answers) {
        if (handoffOf(task) != null && answers.containsKey(JourneyVocabulary.DECISION.name())) {
            handoffs.getObject()
                    .check(
                            text(answers, JourneyVocabulary.DECISION),
                            text(answers, JourneyVocabulary.REJECT_REASON),
                            text(answers, JourneyVocabulary.NOTE));
        }
    }

    private static String handoffOf(TaskEntity task) {
        return (String) task.getExecution().getVariable(JourneyVocabulary.HANDOFF_ID.name());
    }

    private static String text(VariableMap answers, Term name) {
        var answer = answers.get(name.name());
        return answer == null ? null : answer.toString();
    }

    private Map<String, ?> values(TaskEntity task) {
        var handoffId = handoffOf(task);
        return handoffId == null ? Map.of() : forms.getObject().values(handoffId);
    }
}
