package io.itinera.engine.bpmn.approve;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;

/** Lets a version wait: nothing can be started by it, whichever way, and a task in Tasklist asks somebody else. */
public final class AskForApproval {
    /** Key of the process that asks; its business key is the version that it is about. */
    public static final String PROCESS = "publish-approval";

    private AskForApproval() {}

    /** Whoever could draw the question could draw the answer. */
    public static void guard(ProcessDefinitionEntity published, boolean byAPerson) {
        if (byAPerson && published.getKey().equals(PROCESS)) {
            throw new BadUserRequestException("\"" + PROCESS
                    + "\" is the process that asks for approvals, which the program publishes itself. Give yours another"
                    + " id.");
        }
    }

    /** Within the command that publishes it. */
    public static void of(ProcessDefinitionEntity version) {
        version.setSuspensionState(SuspensionState.SUSPENDED.getStateCode());
        var context = Context.getCommandContext();
        context.runWithoutAuthorization(() -> ask(version, context));
    }

    private static Void ask(ProcessDefinitionEntity version, CommandContext context) {
        if (context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(PROCESS) == null) {
            throw new BadUserRequestException(
                    "Nothing was published: a second person has to approve it, and the process that asks them ("
                            + PROCESS + ") is not there. Start the program anew, which publishes it.");
        }
        context.getProcessEngineConfiguration().getRuntimeService().startProcessInstanceByKey(PROCESS, version.getId());
        return null;
    }
}
