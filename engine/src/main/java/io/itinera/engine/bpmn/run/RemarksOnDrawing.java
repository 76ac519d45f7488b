package io.itinera.engine.bpmn.run;

import io.itinera.engine.bpmn.check.CheckDrawing;
import io.itinera.engine.bpmn.compare.ReadDrawing;
import io.itinera.engine.journey.DrawingRemark;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/** Makes the checks of publishing again on a drawing that is published. Within an engine command. */
@Component
class RemarksOnDrawing {
    private final CheckDrawing checks;

    RemarksOnDrawing(CheckDrawing checks) {
        this.checks = checks;
    }

    List<DrawingRemark> on(ProcessDefinitionEntity process, String xml) {
        var root = ReadDrawing.root(xml);
        var deployment =
                Context.getCommandContext().getDeploymentManager().findDeploymentById(process.getDeploymentId());
        return Stream.of(checks.closedDoors(root), checks.unreadable(root), checks.remarks(root, deployment))
                .flatMap(List::stream)
                .map(finding ->
                        new DrawingRemark(finding.serious(), finding.place().id(), finding.message()))
                .toList();
    }
}
