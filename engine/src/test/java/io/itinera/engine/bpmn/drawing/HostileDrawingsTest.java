package io.itinera.engine.bpmn.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.OnH2;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Drawings that somebody made to harm, each refused when it is published, with the place and the remedy. */
@OnH2
class HostileDrawingsTest extends EngineContract {
    private static final String ATTACK =
            "${''.getClass().forName('java.io.File').getConstructor(''.getClass()).newInstance('%s').createNewFile()}";
    private static final String HEAD = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="x">
            """;

    @TempDir
    static Path folder;

    @Autowired
    private RepositoryService repository;

    @AfterEach
    void withdraw() {
        repository
                .createDeploymentQuery()
                .deploymentName("hostile")
                .list()
                .forEach(one -> repository.deleteDeployment(one.getId(), true));
    }

    static Stream<String> placesForAnExpression() {
        return Stream.of(
                "<userTask id='step' name='My step' camunda:assignee='%s'/>",
                "<userTask id='step' name='My step' camunda:candidateUsers='%s'/>",
                "<userTask id='step' name='My step' camunda:candidateGroups='%s'/>",
                "<userTask id='step' name='My step' camunda:dueDate='%s'/>",
                "<userTask id='step' name='My step' camunda:followUpDate='%s'/>",
                "<userTask id='step' name='My step' camunda:priority='%s'/>",
                "<userTask id='step' name='%s'/>",
                "<userTask id='step' name='My step' camunda:formRef='%s' camunda:formRefBinding='latest'/>",
                "<userTask id='step' name='My step' camunda:formKey='%s'/>",
                "<userTask id='step' name='My step'><extensionElements><camunda:formData><camunda:formField id='a' "
                        + "type='string' defaultValue='%s'/></camunda:formData></extensionElements></userTask>",
                "<userTask id='step' name='My step'><extensionElements><camunda:taskListener event='complete' "
                        + "expression='%s'/></extensionElements></userTask>",
                "<userTask id='step' name='My step'><humanPerformer><resourceAssignmentExpression><formalExpression>%s"
                        + "</formalExpression></resourceAssignmentExpression></humanPerformer></userTask>",
                "<serviceTask id='step' name='My step' camunda:expression='%s'/>",
                "<serviceTask id='step' name='My step' camunda:delegateExpression='%s'/>",
                "<serviceTask id='step' name='My step' camunda:resultVariable='%s'/>",
                "<serviceTask id='step' name='My step' camunda:delegateExpression='${updateLead}' "
                        + "camunda:jobPriority='%s'/>",
                "<serviceTask id='step' name='My step' camunda:delegateExpression='${updateLead}'><extensionElements>"
                        + "<camunda:properties><camunda:property name='lifecycleStage' value='%s'/></camunda:properties>"
                        + "</extensionElements></serviceTask>",
                "<serviceTask id='step' name='My step' camunda:delegateExpression='${updateLead}'><extensionElements>"
                        + "<camunda:field name='a'><camunda:expression>%s</camunda:expression></camunda:field>"
                        + "</extensionElements></serviceTask>",
                "<serviceTask id='step' name='My step' camunda:delegateExpression='${updateLead}'><extensionElements>"
                        + "<camunda:failedJobRetryTimeCycle>%s</camunda:failedJobRetryTimeCycle></extensionElements>"
                        + "</serviceTask>",
                "<serviceTask id='step' name='My step' camunda:type='external' camunda:topic='%s'/>",
                "<task id='step' name='My step'><extensionElements><camunda:executionListener event='end' "
                        + "delegateExpression='%s'/></extensionElements></task>",
                "<task id='step' name='My step'><extensionElements><camunda:inputOutput><camunda:inputParameter "
                        + "name='a'>%s</camunda:inputParameter></camunda:inputOutput></extensionElements></task>",
                "<task id='step' name='My step'><extensionElements><camunda:inputOutput><camunda:outputParameter "
                        + "name='a'>%s</camunda:outputParameter></camunda:inputOutput></extensionElements></task>",
                "<task id='step' name='My step'><extensionElements><camunda:inputOutput><camunda:inputParameter "
                        + "name='a'><camunda:list><camunda:value>%s</camunda:value></camunda:list>"
                        + "</camunda:inputParameter></camunda:inputOutput></extensionElements></task>",
                "<task id='step' name='My step'><multiInstanceLoopCharacteristics camunda:collection='%s'/></task>",
                "<task id='step' name='My step'><multiInstanceLoopCharacteristics><loopCardinality>%s"
                        + "</loopCardinality></multiInstanceLoopCharacteristics></task>",
                "<task id='step' name='My step'><multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality>"
                        + "<completionCondition>%s</completionCondition></multiInstanceLoopCharacteristics></task>",
                "<callActivity id='step' name='My step' calledElement='%s'/>",
                "<callActivity id='step' name='My step' calledElement='a' camunda:calledElementVersion='%s'/>",
                "<callActivity id='step' name='My step' calledElement='a' camunda:variableMappingDelegateExpression='%s'/>",
                "<callActivity id='step' name='My step' calledElement='a'><extensionElements><camunda:in "
                        + "sourceExpression='%s' target='x'/></extensionElements></callActivity>",
                "<callActivity id='step' name='My step' calledElement='a'><extensionElements><camunda:in "
                        + "businessKey='%s'/></extensionElements></callActivity>",
                "<callActivity id='step' name='My step' calledElement='a'><extensionElements><camunda:out "
                        + "sourceExpression='%s' target='x'/></extensionElements></callActivity>",
                "<businessRuleTask id='step' name='My step' camunda:decisionRef='%s'/>",
                "<sendTask id='step' name='My step' camunda:expression='%s'/>",
                "<intermediateCatchEvent id='step' name='My step'><timerEventDefinition><timeDuration>%s</timeDuration>"
                        + "</timerEventDefinition></intermediateCatchEvent>",
                "<intermediateCatchEvent id='step' name='My step'><timerEventDefinition><timeDate>%s</timeDate>"
                        + "</timerEventDefinition></intermediateCatchEvent>",
                "<intermediateCatchEvent id='step' name='My step'><conditionalEventDefinition><condition>%s</condition>"
                        + "</conditionalEventDefinition></intermediateCatchEvent>",
                "<intermediateThrowEvent id='step' name='My step'><messageEventDefinition camunda:expression='%s'/>"
                        + "</intermediateThrowEvent>",
                "<exclusiveGateway id='step' name='My step' default='to-end'/><sequenceFlow id='a' sourceRef='step' "
                        + "targetRef='end'><conditionExpression xsi:type='tFormalExpression'>%s</conditionExpression>"
                        + "</sequenceFlow>");
    }

    @ParameterizedTest
    @MethodSource("placesForAnExpression")
    void shouldRefuseAnExpressionWhereverItStands(String middle) {
        var planted = folder.resolve("planted");
        var attack = ATTACK.formatted(planted).replace("'", "&apos;");

        assertThatThrownBy(() -> publish(around(middle.replace("%s", attack))))
                .hasMessageContaining("Element \"")
                .hasMessageMatching("(?s).*(is JUEL|is not allowed|is not the name of a step).*");
        assertThat(Files.exists(planted)).isFalse();
        assertNothingIsPublished();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id='step' scriptFormat='javascript'><script>1</script></scriptTask>",
                "<scriptTask id='step' scriptFormat='juel' camunda:resource='deployment://evil.js'/>",
                "<task id='step'><extensionElements><camunda:executionListener event='start'><camunda:script "
                        + "scriptFormat='groovy'>1</camunda:script></camunda:executionListener></extensionElements></task>",
                "<task id='step'><extensionElements><camunda:executionListener event='start' class='java.lang.Runtime'/>"
                        + "</extensionElements></task>",
                "<userTask id='step'><extensionElements><camunda:taskListener event='create'><camunda:script "
                        + "scriptFormat='groovy' resource='evil.groovy'/></camunda:taskListener></extensionElements>"
                        + "</userTask>",
                "<serviceTask id='step' camunda:type='shell'/>",
                "<serviceTask id='step' camunda:type='mail'/>",
                "<serviceTask id='step'><extensionElements><camunda:connector><camunda:connectorId>http-connector"
                        + "</camunda:connectorId></camunda:connector></extensionElements></serviceTask>",
                "<serviceTask id='step' camunda:class='java.lang.Runtime'/>",
                "<exclusiveGateway id='step' default='to-end'/><sequenceFlow id='a' sourceRef='step' targetRef='end'>"
                        + "<conditionExpression xsi:type='tFormalExpression' language='javascript'>while(true){}"
                        + "</conditionExpression></sequenceFlow>",
            })
    void shouldRefuseScriptsClassesAndConnectors(String middle) {
        assertThatThrownBy(() -> publish(around(middle))).hasMessageContaining("Element \"");
        assertNothingIsPublished();
    }

    @Test
    void shouldRefuseListenersOfTheProcessItself() {
        var drawing = around("<task id='step'/>")
                .replace(
                        "<startEvent",
                        "<extensionElements><camunda:executionListener event='start' expression='${x}'/>"
                                + "</extensionElements><startEvent");

        assertThatThrownBy(() -> publish(drawing)).hasMessageContaining("camunda:executionListener is not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile.bpmn", "hostile.dmn"})
    @Timeout(20)
    void shouldRefuseEntitiesThatReadFilesOrGrowWithoutEnd(String file) {
        var reads = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + around("<task id='step' name='&x;'/>");
        var laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " '&a" + (i - 1) + ";&a" + (i - 1) + ";'>");
        }
        laughs.append("]>").append(around("<task id='step' name='&a29;'/>"));

        assertThatThrownBy(() -> publishAs(file, reads))
                .hasMessageContaining(file)
                .hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> publishAs(file, laughs.toString())).hasMessageContaining("DOCTYPE");
    }

    @Test
    @Timeout(20)
    void shouldRefuseWhatNobodyDraws() {
        var huge = around("<task id='step'><documentation>" + "x".repeat(10 * 1024 * 1024) + "</documentation></task>");
        var deep = around("<subProcess id='s'>".repeat(5_000) + "</subProcess>".repeat(5_000));

        assertThatThrownBy(() -> publish(huge)).hasMessageContaining("more than 4 MB");
        assertThatThrownBy(() -> publish(deep)).hasMessageContaining("more than 100 elements stand inside each other");
        assertThatThrownBy(() -> publish("<definitions")).hasMessageContaining("no readable XML");
    }

    @Test
    void shouldRefuseProcessesThatCallThemselves() {
        assertThatThrownBy(() -> publish(calling("hostile", "hostile")))
                .hasMessageContaining("comes back to this process");
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .name("hostile")
                        .addString("one.bpmn", calling("one", "other"))
                        .addString("other.bpmn", calling("other", "one"))
                        .deploy())
                .hasMessageContaining("comes back to this process");
        assertNothingIsPublished();
    }

    private static String calling(String id, String called) {
        return around("<callActivity id='step' name='Call' calledElement='" + called + "'/>")
                .replace("id='hostile'", "id='" + id + "'");
    }

    private static String around(String middle) {
        return HEAD + "<process id='hostile' name='Hostile' isExecutable='true' camunda:historyTimeToLive='P1D'>"
                + "<startEvent id='start'/><sequenceFlow id='to-step' sourceRef='start' targetRef='step'/>" + middle
                + "<sequenceFlow id='to-end' sourceRef='step' targetRef='end'/><endEvent id='end'/></process></definitions>";
    }

    private void publish(String drawing) {
        publishAs("hostile.bpmn", drawing);
    }

    private void publishAs(String file, String drawing) {
        repository.createDeployment().name("hostile").addString(file, drawing).deploy();
    }

    private void assertNothingIsPublished() {
        assertThat(repository.createDeploymentQuery().deploymentName("hostile").count())
                .isZero();
    }
}
