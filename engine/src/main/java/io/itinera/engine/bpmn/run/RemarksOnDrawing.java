package io.itinera.engine.bpmn.run;

import io.itinera.engine.bpmn.check.CheckDrawing;
import io.itinera.engine.journey.DrawingRemark;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
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
        var expressions = Context.getProcessEngineConfiguration().getExpressionManager();
        var root = new BpmnParser(expressions, ReadOnly::new)
                .createParse()
                .sourceString(xml)
                .execute()
                .getRootElement();
        var deployment =
                Context.getCommandContext().getDeploymentManager().findDeploymentById(process.getDeploymentId());
        return Stream.of(checks.closedDoors(root), checks.unreadable(root), checks.remarks(root, deployment))
                .flatMap(List::stream)
                .map(finding ->
                        new DrawingRemark(finding.serious(), finding.place().id(), finding.message()))
                .toList();
    }

    /** Makes elements of XML, and nothing of the elements. */
    private static final class ReadOnly extends BpmnParse {
        ReadOnly(BpmnParser parser) {
            super(parser);
        }

        @Override
        protected void parseRootElement() {
            // the elements are all that is wanted
        }
    }
}
