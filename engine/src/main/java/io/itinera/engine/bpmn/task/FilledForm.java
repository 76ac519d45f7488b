package io.itinera.engine.bpmn.task;

import io.itinera.engine.base.Conflict;
import io.itinera.engine.base.InvalidInput;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Fills a task's form with what it is about as that is now: nothing of it is ever stored as a process variable, neither
 * when the form opens nor when it is sent back.
 */
public final class FilledForm implements TaskFormHandler {
    private final TaskFormHandler drawn;
    private final Function<TaskEntity, Map<String, ?>> values;

    private final BiConsumer<TaskEntity, VariableMap> check;

    private FilledForm(
            TaskFormHandler drawn,
            Function<TaskEntity, Map<String, ?>> values,
            BiConsumer<TaskEntity, VariableMap> check) {
        this.drawn = drawn;
        this.values = values;
        this.check = check;
    }

    /**
     * @param values what the form shows of a task beside its variables, by the fields' keys
     * @param check throws an exception whose message says what is wrong with the answers; the task stays, and whoever
     *     answered reads it
     */
    public static void of(
            TaskDefinition task,
            Function<TaskEntity, Map<String, ?>> values,
            BiConsumer<TaskEntity, VariableMap> check) {
        task.setTaskFormHandler(new FilledForm(task.getTaskFormHandler(), values, check));
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        var form = drawn.createTaskForm(task);
        values.apply(task).forEach((name, value) -> form.getFormFields().add(field(name, value)));
        return form;
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
        values.apply((TaskEntity) task).keySet().forEach(properties::remove);
        try {
            check.accept((TaskEntity) task, properties);
        } catch (Conflict | InvalidInput e) {
            throw new FormFieldValidationException(null, e.getMessage());
        }
        drawn.submitFormVariables(properties, task);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        drawn.parseConfiguration(element, deployment, process, parse);
    }
}
