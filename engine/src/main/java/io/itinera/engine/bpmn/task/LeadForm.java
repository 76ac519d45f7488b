package io.itinera.engine.bpmn.task;

import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.handoff.HandoffForms;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Fills a task's form with the lead as it is now, straight from the lead: nothing of it is ever stored as a process
 * variable, neither when the form opens nor when it is sent back.
 */
final class LeadForm implements TaskFormHandler {
    private final TaskFormHandler drawn;
    private final ObjectProvider<HandoffForms> forms;

    LeadForm(TaskFormHandler drawn, ObjectProvider<HandoffForms> forms) {
        this.drawn = drawn;
        this.forms = forms;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        var form = drawn.createTaskForm(task);
        values(task).forEach((name, value) -> form.getFormFields().add(field(name, value)));
        return form;
    }

    private Map<String, Object> values(VariableScope task) {
        var handoffId = (String) task.getVariable(JourneyVocabulary.HANDOFF_ID.name());
        return handoffId == null ? Map.of() : forms.getObject().values(handoffId);
    }

    private static FormFieldImpl field(String name, Object value) {
        var field = new FormFieldImpl();
        field.setId(name);
        field.setType(new StringFormType());
        field.setValue(Variables.untypedValue(value));
        return field;
    }

    @Override
    public void submitFormVariables(VariableMap properties, VariableScope task) {
        values(task).keySet().forEach(properties::remove);
        drawn.submitFormVariables(properties, task);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        drawn.parseConfiguration(element, deployment, process, parse);
    }
}
