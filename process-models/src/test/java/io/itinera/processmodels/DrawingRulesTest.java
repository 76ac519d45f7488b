package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.bpmn.JourneySteps;
import io.itinera.processmodels.Drawings.Drawing;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every drawing keeps to, so that people can read it in Modeler, in Cockpit, in counts and in messages. */
class DrawingRulesTest {
    private static final Pattern SPEAKING_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern JUEL = Pattern.compile("[$#]\\{[^}]*}?");

    static List<Drawing> drawings() {
        return Drawings.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldBeNamedAfterItsProcess(Drawing drawing) {
        assertThat(drawing.file().getFileName().toString())
                .as("name of the file; rename it or the process")
                .isEqualTo(drawing.process().getId() + ".bpmn");
        assertThat(drawing.process().getName()).as("name of the process").isNotBlank();
        assertThat(drawing.process().isExecutable()).as("is executable").isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldLabelEveryElement(Drawing drawing) {
        assertThat(drawing.nodes())
                .as("Give each element a label in a marketer's words")
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
        assertThat(drawing.flows().stream().filter(DrawingRulesTest::isChoice))
                .as("Give each way out of a gateway that chooses a label: the answer to its question")
                .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldHaveIdsThatSayWhatTheyAre(Drawing drawing) {
        assertThat(List.of(FlowElement.class, EventDefinition.class, RootElement.class).stream()
                        .flatMap(type -> drawing.model().getModelElementsByType(type).stream())
                        .map(element -> ((BaseElement) element).getId()))
                .as("Ids appear in counts and incidents: say what the element is, as in wait-for-click")
                .isNotEmpty()
                .allMatch(id -> SPEAKING_ID.matcher(id).matches());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldLeadEveryLeadOnFromEveryElement(Drawing drawing) {
        assertThat(drawing.nodes()).allSatisfy(node -> {
            if (!isEntry(node)) {
                assertThat(node.getIncoming()).as("flows into " + node.getId()).isNotEmpty();
            }
            if (!isExit(node)) {
                assertThat(node.getOutgoing())
                        .as("flows out of " + node.getId())
                        .isNotEmpty();
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldGiveEveryChoiceAWayForAllOthers(Drawing drawing) {
        assertThat(drawing.model().getModelElementsByType(ExclusiveGateway.class).stream()
                        .filter(gateway -> gateway.getOutgoing().size() > 1 && !isSplitTest(gateway)))
                .as("A lead that fits no condition would stand still: give the gateway a default flow")
                .allSatisfy(gateway -> {
                    assertThat(gateway.getDefault())
                            .as("default of " + gateway.getId())
                            .isNotNull();
                    assertThat(gateway.getOutgoing())
                            .filteredOn(flow -> !flow.equals(gateway.getDefault()))
                            .allSatisfy(flow -> assertThat(flow.getConditionExpression())
                                    .as("condition of " + flow.getId())
                                    .isNotNull());
                    assertThat(gateway.getDefault().getConditionExpression())
                            .as("the default of " + gateway.getId() + " has no condition of its own")
                            .isNull();
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldUseNoJuelButTheNamesOfSteps(Drawing drawing) throws IOException {
        var steps = JourneySteps.STEPS.stream()
                .map(step -> "${" + step.name() + "}")
                .toList();

        var found = JUEL.matcher(Files.readString(drawing.file()))
                .results()
                .map(match -> match.group())
                .toList();

        assertThat(found)
                .as("JUEL only names a step; everything else is FEEL")
                .isNotEmpty()
                .isSubsetOf(steps);
    }

    private static boolean isChoice(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway gateway
                && gateway.getOutgoing().size() > 1;
    }

    /** Divides by lot: each arrow has a weight instead of a condition. */
    private static boolean isSplitTest(ExclusiveGateway gateway) {
        return Drawings.settings(gateway, "experiment").size() == 1;
    }

    private static boolean isEntry(FlowNode node) {
        return node instanceof StartEvent || node instanceof BoundaryEvent || isEventSubProcess(node);
    }

    private static boolean isExit(FlowNode node) {
        return node instanceof EndEvent || isEventSubProcess(node);
    }

    private static boolean isEventSubProcess(FlowNode node) {
        return node instanceof SubProcess subProcess && subProcess.triggeredByEvent();
    }
}
