package io.itinera.engine.bpmn.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.journey.DrawingRemark;
import io.itinera.engine.journey.Journeys;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.kit.OnH2;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class CheckDrawingTest extends EngineContract {
    @Autowired
    private RepositoryService repository;

    @Autowired
    private Journeys journeys;

    @Autowired
    private JourneyWalk walk;

    @AfterEach
    void clear() {
        walk.clear();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // unknown step
                "<serviceTask id='step' name='Mail' camunda:delegateExpression='${sendEmial}'/>"
                        + "| there is no step \"sendEmial\"; did you mean \"sendEmail\"?",
                "<serviceTask id='step' name='Mail'/> | it does nothing",
                // settings
                "<serviceTask id='step' name='Mail' camunda:delegateExpression='${updateLead}'><extensionElements>"
                        + "<camunda:properties><camunda:property name='lifecycleStage' value='custmer'/>"
                        + "</camunda:properties></extensionElements></serviceTask>"
                        + "| \"custmer\"; did you mean \"customer\"?",
                // missing content
                "<serviceTask id='step' name='Mail' camunda:delegateExpression='${sendEmail}'><extensionElements>"
                        + "<camunda:properties><camunda:property name='content' value='test-greting'/>"
                        + "</camunda:properties></extensionElements></serviceTask>"
                        + "| there is no content \"test-greting\"; did you mean \"test-greeting\"?",
                // FEEL
                "<serviceTask id='step' name='Mail' camunda:delegateExpression='${callWebhook}'><extensionElements>"
                        + "<camunda:properties><camunda:property name='url' value='https://example.test'/>"
                        + "<camunda:property name='data' value='{a: '/></camunda:properties></extensionElements>"
                        + "</serviceTask> | the property \"data\" cannot be read. FEEL \"{a: \": mistake at line 1, column",
                "<intermediateCatchEvent id='step' name='Mail'><timerEventDefinition><timeDuration>P3</timeDuration>"
                        + "</timerEventDefinition></intermediateCatchEvent> | \"P3\" is no duration. Write P3D",
                "<intermediateCatchEvent id='step' name='Mail'><timerEventDefinition><timeDuration>3 days or so"
                        + "</timeDuration></timerEventDefinition></intermediateCatchEvent> | column",
                // tables, forms, processes
                "<businessRuleTask id='step' name='Mail' camunda:delegateExpression='${decide}'><extensionElements>"
                        + "<camunda:properties><camunda:property name='decision' value='next-offer'/>"
                        + "</camunda:properties></extensionElements></businessRuleTask>"
                        + "| there is no decision table \"next-offer\". Publish the table first",
                "<userTask id='step' name='Mail' camunda:formRef='call' camunda:formRefBinding='deployment'/>"
                        + "| there is no form \"call\" beside the drawing",
                "<userTask id='step' name='Mail' camunda:formRef='call' camunda:formRefBinding='latest'/>"
                        + "| there is no form \"call\".",
                "<callActivity id='step' name='Mail' calledElement='nobody'/> | there is no process \"nobody\" to call",
                // paths
                "<exclusiveGateway id='step' name='Mail' default='to-end'/><sequenceFlow id='on' sourceRef='step' "
                        + "targetRef='more'/><task id='more' name='Dangling'/> | the path stops here without an end",
                "<exclusiveGateway id='step' name='Mail'/><sequenceFlow id='on' sourceRef='step' targetRef='end'>"
                        + "<conditionExpression xsi:type='tFormalExpression'>lead.score > 5</conditionExpression>"
                        + "</sequenceFlow> | it has no way for leads that none of its conditions fits",
                "<exclusiveGateway id='step' name='Mail' default='to-end'/><sequenceFlow id='on' sourceRef='step' "
                        + "targetRef='again'><conditionExpression xsi:type='tFormalExpression'>lead.score > 5"
                        + "</conditionExpression></sequenceFlow><task id='again' name='Again'/><sequenceFlow id='back' "
                        + "sourceRef='again' targetRef='step'/> | it stands in a loop without a wait",
                // goal
                "<subProcess id='step' name='Goal: bought'><startEvent id='s'/><sequenceFlow id='x' sourceRef='s' "
                        + "targetRef='e'/><endEvent id='e'/></subProcess> | a goal is an event sub-process",
            })
    void shouldRefuseWithTheRemedy(String step, String said) {
        assertThatThrownBy(() -> publish(step))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("Element \"")
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<intermediateCatchEvent id='step' name='Mail'><messageEventDefinition messageRef='click'/>"
                        + "</intermediateCatchEvent> | it waits for an event, however long",
                "<task id='step'/><sequenceFlow id='x' sourceRef='step' targetRef='g'/><eventBasedGateway id='g'/>"
                        + "<sequenceFlow id='a' sourceRef='g' targetRef='b'/><intermediateCatchEvent id='b'>"
                        + "<messageEventDefinition messageRef='purchas'/></intermediateCatchEvent>"
                        + "<sequenceFlow id='c' sourceRef='b' targetRef='end'/>"
                        + "| did you mean \"purchase\"?",
                "<task id='step'/><task id='d' name='Alone'/><sequenceFlow id='f' sourceRef='d' targetRef='step'/>"
                        + "| \"Alone\" (d): nobody ever gets here",
                "<serviceTask id='step' name='Mail' camunda:delegateExpression='${sendEmail}'><extensionElements>"
                        + "<camunda:properties><camunda:property name='content' value='test-greeting'/>"
                        + "<camunda:property name='tpoic' value='news'/></camunda:properties></extensionElements>"
                        + "</serviceTask> | knows no property \"tpoic\"; did you mean \"topic\"?",
                "<serviceTask id='step' name='Mail' camunda:delegateExpression='${sendEmail}'><extensionElements>"
                        + "<camunda:properties><camunda:property name='content' value='test-html-only'/>"
                        + "</camunda:properties></extensionElements></serviceTask>"
                        + "| neither the step nor its content says what topic",
                "<exclusiveGateway id='step' name='Mail' default='to-end'/><sequenceFlow id='on' name='Germans' "
                        + "sourceRef='step' targetRef='end'><conditionExpression xsi:type='tFormalExpression'>"
                        + "lead.cuontry = \"DE\"</conditionExpression></sequenceFlow>"
                        + "| \"Germans\" (on): the condition \"lead.cuontry = \"DE\"\": no lead has a field \"cuontry\"; did "
                        + "you mean \"country\"?",
                "<exclusiveGateway id='step' name='Mail' default='to-end'/><sequenceFlow id='on' sourceRef='step' "
                        + "targetRef='end'><conditionExpression xsi:type='tFormalExpression'>decison = \"accept\""
                        + "</conditionExpression></sequenceFlow> | there is no \"decison\"; did you mean \"decision\"?",
                "<task id='step'/><sequenceFlow id='a' sourceRef='step' targetRef='t'/><intermediateCatchEvent id='t' "
                        + "name='Week'><timerEventDefinition><timeDuration>P7D</timeDuration></timerEventDefinition>"
                        + "</intermediateCatchEvent><sequenceFlow id='b' sourceRef='t' targetRef='u'/><task id='u'/>"
                        + "<sequenceFlow id='c' sourceRef='u' targetRef='t'/> | no path leads from here to an end",
            })
    void shouldPublishButSayWhatToLookAt(String step, String said) {
        walk.aLead("checked@example.test", Map.of("country", "DE"));

        publish(step);

        assertThat(journeys.remarks("checked"))
                .noneMatch(DrawingRemark::serious)
                .extracting(DrawingRemark::message)
                .anyMatch(message -> message.contains(said), said);
    }

    @Test
    void shouldSayAllAtOnce() {
        var faults = "<serviceTask id='step' name='Mail' camunda:delegateExpression='${sendEmail}'/>"
                + "<scriptTask id='script' name='Script' scriptFormat='groovy'/>"
                + "<callActivity id='call' name='Call' calledElement='nobody'/>"
                + "<intermediateCatchEvent id='wait' name='Wait'><extensionElements><camunda:properties>"
                + "<camunda:property name='filter' value='event.amount >'/></camunda:properties></extensionElements>"
                + "<messageEventDefinition messageRef='click'/></intermediateCatchEvent>";

        assertThatThrownBy(() -> publish(faults))
                .hasMessageContaining("\"Mail\" (step): the step \"Send e-mail\" needs the property \"content\"")
                .hasMessageContaining("\"Script\" (script): scripts are not run")
                .hasMessageContaining("\"Call\" (call): there is no process \"nobody\"")
                .hasMessageContaining("\"Wait\" (wait): the filter cannot be read")
                .hasMessageContaining("\"Wait\" (wait): the path stops here");
    }

    /** A rule that comes with a newer program must not strand the leads of a drawing that was fine. */
    @Test
    void shouldReadAgainWhatTodayCouldNotBePublished() {
        publish(
                "<callActivity id='step' name='Call' calledElement='callee'/>",
                "<process id='callee' isExecutable='true' camunda:historyTimeToLive='P1D'><startEvent id='cs'/>"
                        + "<sequenceFlow id='cf' sourceRef='cs' targetRef='ce'/><endEvent id='ce'/></process>");
        publish("<task id='step'/>");
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("callee")
                .list()
                .forEach(callee -> repository.deleteProcessDefinition(callee.getId()));
        var first = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("checked")
                .processDefinitionVersion(1)
                .singleResult();

        forget();

        assertThat(repository.getBpmnModelInstance(first.getId())).isNotNull();
        assertThat(walk.engine()
                        .getRuntimeService()
                        .createProcessInstanceById(first.getId())
                        .startBeforeActivity("end")
                        .execute())
                .isNotNull();
    }

    private void forget() {
        ((org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl)
                        walk.engine().getProcessEngineConfiguration())
                .getDeploymentCache()
                .discardProcessDefinitionCache();
    }

    private void publish(String step) {
        publish(step, "");
    }

    private void publish(String step, String beside) {
        repository
                .createDeployment()
                .addString("checked.bpmn", """
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                            xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="x">
                          <message id="click" name="click"/><message id="purchas" name="purchas"/>
                          <process id="checked" name="Checked" isExecutable="true" camunda:historyTimeToLive="P1D">
                            <startEvent id="start"/>
                            <sequenceFlow id="to-step" sourceRef="start" targetRef="step"/>
                            %s
                            <sequenceFlow id="to-end" sourceRef="step" targetRef="end"/>
                            <endEvent id="end"/>
                          </process>
                          %s
                        </definitions>
                        """.formatted(step, beside))
                .deploy();
    }
}
