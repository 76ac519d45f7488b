package io.itinera.engine.bpmn.step;

import io.itinera.engine.bpmn.JourneyVocabulary.Term;
import io.itinera.engine.message.MessageOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.pvm.PvmScope;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** What a step may know and do: the lead, the drawing's settings, the variables. */
public final class StepContext {
    private final ActivityExecution execution;
    private final Map<String, String> settings;
    private final StepFeel feel;
    private BpmnError error;
    private String awaited;

    StepContext(ActivityExecution execution, Map<String, String> settings, StepFeel feel) {
        this.execution = execution;
        this.settings = settings;
        this.feel = feel;
    }

    public String leadId() {
        var leadId = execution.getProcessBusinessKey();
        if (leadId == null) {
            throw new ProcessEngineException("Process instance " + execution.getProcessInstanceId()
                    + " is about no lead. Enrol leads through Journeys, which sets the business key to the lead's id.");
        }
        return leadId;
    }

    public String instanceId() {
        return execution.getProcessInstanceId();
    }

    public String journeyKey() {
        return execution.getProcessDefinitionId().split(":")[0];
    }

    /** The same for all leads that walk the same version of the drawing; at most 64 characters. */
    public String journeyVersion() {
        return UUID.nameUUIDFromBytes(execution.getProcessDefinitionId().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public String elementId() {
        return execution.getCurrentActivityId();
    }

    /** Tells one visit of the element from the next one in a loop; a visit that is repeated after a failure left no trace. */
    public String visit() {
        return execution.getActivityInstanceId();
    }

    public String setting(String name, String otherwise) {
        return settings.getOrDefault(name, otherwise);
    }

    public String setting(String name) {
        return settings.get(name);
    }

    /**
     * An order of this visit.
     *
     * @param content in the channel's own terms
     * @param purpose null for the content's own, or marketing
     */
    MessageOrder order(String channel, String content, String purpose, Map<String, Object> payload) {
        return new MessageOrder(
                leadId(),
                journeyKey(),
                instanceId(),
                elementId(),
                visit(),
                channel,
                content,
                setting("topic"),
                purpose,
                payload,
                setting("whenHeld"),
                setting("sendWindow"),
                policyPriority());
    }

    private Integer policyPriority() {
        var priority = setting("priority", "").strip();
        return priority.isEmpty() ? null : Integer.valueOf(priority);
    }

    /** What the setting answers, which is written in FEEL; null where it is not set. */
    public Object evaluated(String name) {
        var text = settings.get(name);
        return text == null || text.isBlank() ? null : feel.evaluate(text, execution, Map.of());
    }

    /** As {@link #evaluated(String)}, with one more name that the text may use. */
    public Object evaluated(String name, String known, Object value) {
        var text = settings.get(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        return feel.evaluate(text, execution, Map.of(known, value));
    }

    /** Lets the lead stay at the step until the message has ended. */
    public void waitFor(String messageId) {
        this.awaited = messageId;
    }

    /** Id of the message that the lead waits for; null where it waits for none. */
    public String waitsFor() {
        return MessageWait.messageId(execution).orElse(null);
    }

    String awaited() {
        return awaited;
    }

    public Object variable(Term name) {
        return execution.getVariable(name.name());
    }

    public void set(String name, Object value) {
        execution.setVariable(name, value);
    }

    /** Id of the user who caused this step, for example by completing a task; null where a job runs it. */
    public String user() {
        var user = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return user == null ? null : user.getUserId();
    }

    TaskService tasks() {
        return execution.getProcessEngineServices().getTaskService();
    }

    /** Takes the path that the drawing has for the error; where it has none, the journey simply goes on. */
    public void takePathFor(Term error, String reason) {
        if (isCaught(error.name())) {
            this.error = new BpmnError(error.name(), reason);
        }
    }

    void throwWhatIsCaught() {
        if (error != null) {
            throw error;
        }
    }

    private boolean isCaught(String errorCode) {
        for (PvmScope scope = execution.getActivity(); scope != null; scope = outer(scope)) {
            var catchers = ((ScopeImpl) scope).getProperties().get(BpmnProperties.ERROR_EVENT_DEFINITIONS);
            if (catchers.stream().anyMatch(catcher -> catcher.catchesError(errorCode))) {
                return true;
            }
        }
        return false;
    }

    private static PvmScope outer(PvmScope scope) {
        return scope instanceof ActivityImpl activity ? activity.getFlowScope() : null;
    }
}
