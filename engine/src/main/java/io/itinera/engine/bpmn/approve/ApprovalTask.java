package io.itinera.engine.bpmn.approve;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.bpmn.task.FilledForm;
import io.itinera.engine.journey.VersionApprovals;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The task that asks somebody else whether a version may take leads: its name, what its form shows, and what follows
 * from the answer. Which version it is about is the instance's business key, for whoever works on a task may change the
 * process's variables.
 */
@Component
public class ApprovalTask extends AbstractBpmnParseListener {
    private static final String DECISION = "decision";
    private static final String REASON = "reason";
    private static final String APPROVE = "approve";
    private static final String REFUSE = "refuse";
    private static final int NAME_LENGTH = 255;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final ObjectProvider<VersionApprovals> approvals;

    ApprovalTask(ObjectProvider<VersionApprovals> approvals) {
        this.approvals = approvals;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var process = (ProcessDefinitionEntity) activity.getProcessDefinition();
        if (process.getKey().equals(AskForApproval.PROCESS)) {
            var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, ApprovalTask::name);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::decide);
            FilledForm.of(task, this::values, this::check);
        }
    }

    /** It is being published in this very command, so that nothing but the engine's cache knows of it. */
    private static void name(DelegateTask task) {
        var version = Context.getCommandContext()
                .getProcessDefinitionManager()
                .findLatestProcessDefinitionById(versionOf(task));
        var journey = version.getName() == null ? version.getKey() : version.getName();
        var name = "Approve “" + journey + "”, version " + version.getVersion();
        task.setName(name.substring(0, Math.min(NAME_LENGTH, name.length())));
    }

    private Map<String, ?> values(TaskEntity task) {
        var sheet = approvals.getObject().sheet(versionOf(task));
        var comparison =
                sheet.before() == null ? "#versions" : "/compare?from=" + sheet.before() + "&to=" + sheet.version();
        return Map.of(
                "journeyName", sheet.journeyName(),
                "version", sheet.version(),
                "comparedWith", sheet.before() == null ? "none" : "version " + sheet.before(),
                "page", sheet.journeyKey() + comparison,
                "publishedBy", sheet.publishedBy(),
                "publishedAt", TIME.format(sheet.publishedAt()),
                "changes", sheet.changes());
    }

    /** Before the engine takes the answer, so that whoever gave it is told in a word. */
    private void check(TaskEntity task, VariableMap answers) {
        var approved = approved(answers.get(DECISION));
        approvals.getObject().check(versionOf(task), approved, said(answers.get(REASON)), user());
    }

    /** The answer and what follows from it are one transaction. Whoever completes the task without its form comes here too. */
    private void decide(DelegateTask task) {
        var version = versionOf(task);
        var approved = approved(task.getVariable(DECISION));
        approvals.getObject().decide(version, approved, said(task.getVariable(REASON)), user());
        if (approved) {
            open(task, version);
        }
    }

    private static boolean approved(Object decision) {
        if (!APPROVE.equals(decision) && !REFUSE.equals(decision)) {
            throw new InvalidInput(DECISION, "Choose whether you approve or refuse this version.");
        }
        return APPROVE.equals(decision);
    }

    private static String said(Object reason) {
        return reason instanceof String text ? text : null;
    }

    private static String user() {
        var user = Context.getCommandContext().getAuthenticatedUserId();
        if (user == null) {
            throw new InvalidInput(null, "Nobody is signed in, and a person has to decide.");
        }
        return user;
    }

    private static void open(DelegateTask task, String version) {
        var repository = task.getProcessEngineServices().getRepositoryService();
        Context.getCommandContext().runWithoutAuthorization(() -> {
            repository.activateProcessDefinitionById(version);
            return null;
        });
    }

    private static String versionOf(DelegateTask task) {
        return task.getExecution().getProcessBusinessKey();
    }
}
