package io.itinera.engine.bpmn.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.OnH2;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class ClosedDoorsTest extends EngineContract {
    private static final String AROUND = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="x">
              <process id="hostile" name="Hostile" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="start"/>
                <sequenceFlow id="to-step" sourceRef="start" targetRef="step"/>
                %s
                <sequenceFlow id="to-end" sourceRef="step" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>
            """;

    @Autowired
    private RepositoryService repository;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<serviceTask id='step' name='My step' camunda:class='java.lang.Runtime'/>",
                "<serviceTask id='step' name='My step' camunda:expression='${1+1}'/>",
                "<serviceTask id='step' name='My step' camunda:delegateExpression='${dataSource}'/>",
                "<serviceTask id='step' name='My step' camunda:delegateExpression='${sendEmail.class}'/>",
                "<serviceTask id='step' name='My step' camunda:type='mail'/>",
                "<serviceTask id='step' name='My step' camunda:type='external' camunda:topic='x'/>",
                "<scriptTask id='step' name='My step' scriptFormat='groovy'><script>1</script></scriptTask>",
                "<businessRuleTask id='step' name='My step' camunda:decisionRef='${x}'/>",
                "<userTask id='step' name='My step' camunda:assignee='${x}'/>",
                "<userTask id='step' name='My step' camunda:formKey='embedded:deployment:evil.html'/>",
                "<userTask id='step' name='My step' camunda:formHandlerClass='java.lang.String'/>",
                "<userTask id='step' name='My step'><extensionElements><camunda:taskListener event='create' "
                        + "class='java.lang.String'/></extensionElements></userTask>",
                "<task id='step' name='My step'><extensionElements><camunda:executionListener event='start' "
                        + "expression='${x}'/></extensionElements></task>",
                "<task id='step' name='My step'><extensionElements><camunda:inputOutput><camunda:inputParameter "
                        + "name='a'><camunda:script scriptFormat='js'>1</camunda:script></camunda:inputParameter>"
                        + "</camunda:inputOutput></extensionElements></task>",
                "<callActivity id='step' name='My step' calledElement='#{x}'/>",
                "<callActivity id='step' name='My step' calledElement='a' camunda:variableMappingClass='x.Y'/>",
                "<task id='step' name='My step'><multiInstanceLoopCharacteristics camunda:collection='${x}'/></task>"
            })
    void shouldRefuseWhateverCouldRunCode(String hostile) {
        assertThatThrownBy(() -> deploy(hostile))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("\"My step\" (step)");
    }

    @Test
    void shouldRefuseAForeignNamespaceThatMeansCamundas() {
        assertThatThrownBy(
                        () -> deploy("<serviceTask id='step' name='My step' xmlns:activiti='http://activiti.org/bpmn' "
                                + "activiti:class='java.lang.Runtime'/>"))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("camunda:class is not allowed");
    }

    @Test
    void shouldReportAllProblemsAtOnceAndNameTheRemedy() {
        var twoProblems = "<serviceTask id='step' camunda:class='a.B'/>"
                + "<scriptTask id='script' name='Script' scriptFormat='groovy'/>";

        assertThatThrownBy(() -> deploy(twoProblems))
                .hasMessageContaining("Element \"step\": camunda:class is not allowed")
                .hasMessageContaining("${sendEmail}")
                .hasMessageContaining("Element \"Script\" (script): scripts are not run");
    }

    @Test
    void shouldRefuseAStepWithoutItsSettings() {
        assertThatThrownBy(
                        () -> deploy("<serviceTask id='step' name='Mail' camunda:delegateExpression='${sendEmail}'/>"))
                .hasMessageContaining(
                        "Element \"Mail\" (step): the step \"Send e-mail\" needs the property \"content\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lead.score >= | column",
                "${lead.score} | JUEL",
                "lead.score == 60 | column",
            })
    void shouldRefuseAConditionThatIsNoFeel(String condition, String said) {
        var gateway = """
                <exclusiveGateway id="step" default="to-end"/>
                <sequenceFlow id="conditional" sourceRef="step" targetRef="end">
                  <conditionExpression xsi:type="tFormalExpression"><![CDATA[%s]]></conditionExpression>
                </sequenceFlow>
                """;

        assertThatThrownBy(() -> deploy(gateway.formatted(condition)))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("conditional")
                .hasMessageContaining(said);
    }

    @Test
    void shouldTakeAConditionInFeelWithOrWithoutSayingSo() {
        var gateway = """
                <exclusiveGateway id="step" default="to-end"/>
                <sequenceFlow id="a" sourceRef="step" targetRef="end">
                  <conditionExpression xsi:type="tFormalExpression">lead.score &gt;= 60</conditionExpression>
                </sequenceFlow>
                <sequenceFlow id="b" sourceRef="step" targetRef="end">
                  <conditionExpression xsi:type="tFormalExpression" language="feel">lead.country = "DE"</conditionExpression>
                </sequenceFlow>
                """;

        deploy(gateway);

        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("hostile")
                        .count())
                .isPositive();
    }

    @Test
    void shouldRefuseATableInAnotherLanguageThanFeel() {
        var table = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                  <decision id="evil" name="Evil" camunda:historyTimeToLive="1"><decisionTable id="t">
                    <input id="i"><inputExpression id="ie" typeRef="string" expressionLanguage="groovy"><text>1</text></inputExpression></input>
                    <output id="o" name="x" typeRef="string"/>
                  </decisionTable></decision>
                </definitions>
                """;

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("evil.dmn", table)
                        .deploy())
                .hasMessageContaining("groovy")
                .hasMessageContaining("Write them in FEEL");
    }

    private void deploy(String middle) {
        repository
                .createDeployment()
                .addString("hostile.bpmn", AROUND.formatted(middle))
                .deploy();
    }
}
