package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.processmodels.Drawings.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That Modeler and the console can show the drawing, with every flow drawn from where it starts to where it ends. */
class DiagramTest {
    private static final double ROUNDING = 1;

    static List<Drawing> drawings() {
        return Drawings.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldShowEveryElement(Drawing drawing) {
        assertThat(drawing.nodes()).allSatisfy(node -> {
            assertThat(node.getDiagramElement()).as("shape of " + node.getId()).isInstanceOf(BpmnShape.class);
            assertThat(bounds(node).getWidth()).as("width of " + node.getId()).isPositive();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldDrawEveryFlowFromItsSourceToItsTarget(Drawing drawing) {
        assertThat(drawing.flows()).allSatisfy(flow -> {
            assertThat(flow.getDiagramElement()).as("edge of " + flow.getId()).isNotNull();
            var points = new ArrayList<>(flow.getDiagramElement().getWaypoints());
            assertThat(points.size()).as("waypoints of " + flow.getId()).isGreaterThan(1);
            assertThat(touches(flow.getSource(), points.get(0)))
                    .as(flow.getId() + " starts at " + flow.getSource().getId())
                    .isTrue();
            assertThat(touches(flow.getTarget(), points.get(points.size() - 1)))
                    .as(flow.getId() + " ends at " + flow.getTarget().getId())
                    .isTrue();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldNotDrawOneFlowUponAnother(Drawing drawing) {
        var segments = drawing.flows().stream()
                .flatMap(flow -> Segment.of(flow).stream())
                .toList();

        var hidden = new ArrayList<String>();
        for (int i = 0; i < segments.size(); i++) {
            for (int j = i + 1; j < segments.size(); j++) {
                if (segments.get(i).liesUpon(segments.get(j))) {
                    hidden.add(
                            segments.get(i).flow() + " and " + segments.get(j).flow());
                }
            }
        }

        assertThat(hidden)
                .as("flows that run on one line, so that nobody sees which is which")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldNotDrawOneElementOrLabelUponAnother(Drawing drawing) {
        var nodes = drawing.nodes().stream()
                .filter(node -> !(node instanceof SubProcess) && !(node instanceof BoundaryEvent))
                .toList();
        var things = new ArrayList<Bounds>();
        nodes.forEach(node -> things.add(bounds(node)));
        nodes.stream()
                .filter(node -> !(node instanceof Gateway))
                .map(node -> ((BpmnShape) node.getDiagramElement()).getBpmnLabel())
                .filter(Objects::nonNull)
                .forEach(label -> things.add(label.getBounds()));

        for (int i = 0; i < things.size(); i++) {
            for (int j = i + 1; j < things.size(); j++) {
                assertThat(overlap(things.get(i), things.get(j)))
                        .as(
                                "at %s,%s something lies upon another",
                                things.get(j).getX(), things.get(j).getY())
                        .isFalse();
            }
        }
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth()
                && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight()
                && other.getY() < one.getY() + one.getHeight();
    }

    private static boolean touches(FlowNode node, Waypoint point) {
        var bounds = bounds(node);
        return point.getX() >= bounds.getX() - ROUNDING
                && point.getX() <= bounds.getX() + bounds.getWidth() + ROUNDING
                && point.getY() >= bounds.getY() - ROUNDING
                && point.getY() <= bounds.getY() + bounds.getHeight() + ROUNDING;
    }

    private static Bounds bounds(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds();
    }
}
