package io.itinera.engine.bpmn.split;

import org.camunda.bpm.engine.impl.bpmn.behavior.GatewayActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;

/** Lets a lead leave by the arrow of its arm. */
final class SplitBehavior extends GatewayActivityBehavior {
    private final String experiment;

    SplitBehavior(String experiment) {
        this.experiment = experiment;
    }

    @Override
    public void doLeave(ActivityExecution execution) {
        var flows = execution.getActivity().getOutgoingTransitions();
        var arm = new Arms(experiment, SplitTest.weights(flows)).of(execution.getProcessBusinessKey());
        PvmTransition way = flows.stream()
                .filter(flow -> flow.getId().equals(arm))
                .findFirst()
                .orElseThrow();
        execution.leaveActivityViaTransition(way);
    }
}
