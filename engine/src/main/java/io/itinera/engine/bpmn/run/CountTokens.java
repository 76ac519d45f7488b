package io.itinera.engine.bpmn.run;

import io.itinera.engine.journey.JourneyRuns;
import io.itinera.engine.journey.StepCounts;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Attaches the counters to every element of a drawing. A token counts as entered when it arrives, also where a job must
 * fetch it from there: at an asynchronous element the arrival is the flow that leads to it, elsewhere the element's
 * own start.
 */
@Component
public class CountTokens extends AbstractBpmnParseListener {
    private final SingletonSupplier<StepCounts> counts;
    private final SingletonSupplier<TokenMoves> moves;
    private final SingletonSupplier<JourneyRuns> runs;

    CountTokens(ObjectProvider<StepCounts> counts, ObjectProvider<TokenMoves> moves, ObjectProvider<JourneyRuns> runs) {
        this.counts = SingletonSupplier.of(counts::getObject);
        this.moves = SingletonSupplier.of(moves::getObject);
        this.runs = SingletonSupplier.of(runs::getObject);
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        definitions.forEach(this::attach);
    }

    private void attach(ProcessDefinitionEntity definition) {
        ExecutionListener entering = this::enterJourney;
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, entering);
        ExecutionListener leaving = this::leaveJourney;
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, leaving);
        attachInside(definition);
    }

    private void attachInside(ScopeImpl scope) {
        scope.getActivities().forEach(this::attach);
    }

    private void attach(ActivityImpl activity) {
        if (isReachedByJob(activity)) {
            activity.getIncomingTransitions()
                    .forEach(flow -> ((TransitionImpl) flow)
                            .addListener(ExecutionListener.EVENTNAME_TAKE, entered(activity.getId())));
        } else {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, entered(activity.getId()));
        }
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, left(activity.getId()));
        attachInside(activity);
    }

    private static boolean isReachedByJob(ActivityImpl activity) {
        return activity.isAsyncBefore() && !activity.getIncomingTransitions().isEmpty();
    }

    private ExecutionListener entered(String elementId) {
        return execution -> {
            var definition = definition(execution);
            counts.obtain().entered(definition.getKey(), definition.getVersion(), elementId);
            moves.obtain().entered(execution.getProcessInstanceId(), elementId);
        };
    }

    private ExecutionListener left(String elementId) {
        return execution -> {
            var definition = definition(execution);
            counts.obtain().left(definition.getKey(), definition.getVersion(), elementId);
            moves.obtain().left(execution.getProcessInstanceId(), elementId);
        };
    }

    /** The journey as a whole is counted like an element of it; its stay, not a step, says when that was. */
    private void enterJourney(DelegateExecution execution) {
        var definition = definition(execution);
        counts.obtain().entered(definition.getKey(), definition.getVersion(), definition.getKey());
    }

    private void leaveJourney(DelegateExecution execution) {
        var definition = definition(execution);
        counts.obtain().left(definition.getKey(), definition.getVersion(), definition.getKey());
        runs.obtain().left(execution.getProcessInstanceId(), lastElement((ExecutionEntity) execution));
    }

    private static String lastElement(ExecutionEntity execution) {
        if (execution.isCanceled()) {
            return execution.getDeleteReason() == null ? "cancelled" : execution.getDeleteReason();
        }
        var activity = execution.getActivity();
        var name = activity == null ? null : (String) activity.getProperty("name");
        return name != null ? name : execution.getCurrentActivityId();
    }

    private static ProcessDefinitionEntity definition(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition();
    }
}
