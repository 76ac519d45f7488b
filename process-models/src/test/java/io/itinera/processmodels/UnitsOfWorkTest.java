package io.itinera.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.processmodels.Drawings.Drawing;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where one transaction ends and the next begins. A step that fails is tried again from its own start, with nothing
 * before it undone; what a person answers is checked while the person still looks at the form.
 */
class UnitsOfWorkTest {
    /** Each is work of its own, whatever stands before it. */
    private static final Set<String> WORK_OF_ITS_OWN = Set.of("${scoreLead}", "${sendEmail}", "${writeCrm}");

    static List<Drawing> drawings() {
        return Drawings.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldStartAUnitOfWorkWithEachStepThatNeedsOne(Drawing drawing) {
        assertThat(steps(drawing).filter(UnitsOfWorkTest::startsUnit))
                .as("Set \"asynchronous continuations: before\"")
                .isNotEmpty()
                .allSatisfy(step ->
                        assertThat(step.isCamundaAsyncBefore()).as(step.getId()).isTrue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void shouldRecordAPersonsAnswerWithinItsOwnTransaction(Drawing drawing) {
        assertThat(steps(drawing).filter(step -> before(step).anyMatch(UserTask.class::isInstance)))
                .as("An answer that is refused must stay with the person: take the asynchronous continuation off")
                .allSatisfy(step ->
                        assertThat(step.isCamundaAsyncBefore()).as(step.getId()).isFalse());
    }

    private static Stream<Activity> steps(Drawing drawing) {
        return drawing.nodes().stream()
                .filter(node ->
                        node instanceof ServiceTask || node instanceof BusinessRuleTask || node instanceof CallActivity)
                .map(Activity.class::cast);
    }

    private static boolean startsUnit(Activity step) {
        return step instanceof CallActivity
                || WORK_OF_ITS_OWN.contains(String.valueOf(delegate(step)))
                || before(step).anyMatch(UnitsOfWorkTest::isWait);
    }

    private static String delegate(Activity step) {
        return step.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "delegateExpression");
    }

    /** An event with something to wait for: a plain start only hands on what called it. */
    private static boolean isWait(FlowNode node) {
        return node instanceof Event
                && node.getChildElementsByType(EventDefinition.class).size() > 0;
    }

    /** What a token last stood at, gateways aside. */
    private static Stream<FlowNode> before(FlowNode node) {
        return node.getIncoming().stream()
                .map(SequenceFlow::getSource)
                .flatMap(source -> source instanceof Gateway ? before(source) : Stream.of(source));
    }
}
