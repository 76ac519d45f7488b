package io.itinera.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.engine.base.Json;
import io.itinera.webapp.RunningItinera;
import io.itinera.webapp.Visitor;
import java.nio.file.Path;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Models that somebody made to harm end at the Modeler's own way of publishing, each in the one line that it shows. Every
 * place where an expression can stand is tried in the engine's tests, queries in {@link ClosedDoorsIT}.
 */
@RunningItinera
@Timeout(30)
class HostileUploadsIT {
    private static final String DRAWING = "hostile.bpmn";
    private static final String FORM = "hostile.form";
    private static final String PROCESS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
              <process id="hostile" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="start"/><sequenceFlow id="to-step" sourceRef="start" targetRef="step"/>
                %s
                <sequenceFlow id="to-end" sourceRef="step" targetRef="end"/><endEvent id="end"/>
              </process>
            </definitions>
            """;
    private static final String FIELDS = "{\"id\": \"hostile\", \"type\": \"default\", \"components\": [%s]}";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @TempDir
    Path folder;

    @AfterEach
    void withdraw() {
        repository
                .createDeploymentQuery()
                .deploymentNameLike("hostile%")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<serviceTask id='step' camunda:expression='%s'/>",
                "<serviceTask id='step' camunda:delegateExpression='%s'/>",
                "<userTask id='step' camunda:assignee='%s'/>",
                "<callActivity id='step' calledElement='%s'/>",
                "<intermediateCatchEvent id='step'><timerEventDefinition><timeDuration>%s</timeDuration>"
                        + "</timerEventDefinition></intermediateCatchEvent>",
            })
    void shouldRefuseAnExpressionThatReachesClasses(String step) {
        var planted = folder.resolve("planted");
        var attack =
                "${''.getClass().forName('java.io.File').getConstructor(''.getClass()).newInstance('%s').createNewFile()}"
                        .formatted(planted)
                        .replace("'", "&apos;");

        refused(DRAWING, PROCESS.formatted(step.formatted(attack)), "Element \"");

        assertThat(planted).doesNotExist();
    }

    @Test
    void shouldRefuseAClass() {
        refused(
                DRAWING,
                PROCESS.formatted("<serviceTask id='step' camunda:class='java.lang.Runtime'/>"),
                "camunda:class is not allowed");
    }

    @Test
    void shouldRefuseAScript() {
        refused(
                DRAWING,
                PROCESS.formatted("<scriptTask id='step' scriptFormat='groovy'><script>1</script></scriptTask>"),
                "scripts are not run");
    }

    @Test
    void shouldRefuseAConditionInAScriptLanguage() {
        refused(
                DRAWING,
                PROCESS.formatted("<exclusiveGateway id='step' default='to-end'/>"
                        + "<sequenceFlow id='a' sourceRef='step' targetRef='end'><conditionExpression "
                        + "language='javascript'>while(true){}</conditionExpression></sequenceFlow>"),
                "Element \"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"executionListener event='start'", "taskListener event='create'"})
    void shouldRefuseAListener(String listener) {
        refused(
                DRAWING,
                PROCESS.formatted("<userTask id='step'><extensionElements><camunda:" + listener
                        + " class='java.lang.Runtime'/></extensionElements></userTask>"),
                "Listener is not allowed");
    }

    @Test
    void shouldRefuseAConnector() {
        refused(
                DRAWING,
                PROCESS.formatted("<serviceTask id='step'><extensionElements><camunda:connector><camunda:connectorId>"
                        + "http-connector</camunda:connectorId></camunda:connector></extensionElements></serviceTask>"),
                "camunda:connector is not allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"text\", \"text\": \"<script>steal()</script>\"}",
                "{\"type\": \"html\", \"content\": \"<img src='x' onerror='steal()'>\"}",
                "{\"type\": \"text\", \"text\": \"[Look](java\\u0073cript:steal())\"}",
                "{\"type\": \"group\", \"components\": [{\"type\": \"iframe\", \"url\": \"https://evil.example.test\"}]}",
            })
    void shouldRefuseAScriptInAForm(String field) {
        refused(FORM, FIELDS.formatted(field), "The form hostile.form is refused");
    }

    @Test
    void shouldRefuseAFormThatIsNoForm() {
        refused(FORM, "{\"id\": ", "no readable JSON");
    }

    @Test
    void shouldRefuseTheFormOfAnotherPage() {
        refused(
                DRAWING,
                PROCESS.formatted("<userTask id='step' camunda:formKey='embedded:deployment:hostile.html'/>"),
                "camunda:formKey is not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile.html", "hostile.groovy", "hostile.BPMN", "hostile"})
    void shouldRefuseFilesThatAreNoModels(String file) {
        refused(file, "<script>steal()</script>", "neither a drawing (*.bpmn) nor a table");
    }

    @ParameterizedTest
    @ValueSource(strings = {DRAWING, "hostile.bpmn20.xml", "hostile.dmn"})
    void shouldRefuseAnEntityThatReadsAFile(String file) {
        var drawing = PROCESS.formatted("<task id='step' name='&x;'/>");

        refused(file, "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + drawing, "DOCTYPE");
    }

    @Test
    void shouldRefuseABillionLaughs() {
        var laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " '&a" + (i - 1) + ";&a" + (i - 1) + ";'>");
        }

        refused(DRAWING, laughs + "]>" + PROCESS.formatted("<task id='step' name='&a29;'/>"), "DOCTYPE");
    }

    @Test
    void shouldRefuseADrawingOfTenMegabytes() {
        var filling = "<!--" + "x".repeat(10 * 1024 * 1024) + "-->";

        refused(DRAWING, PROCESS.formatted("<task id='step'/>" + filling), "more than 4 MB");
    }

    @Test
    void shouldRefuseElementsInsideEachOtherWithoutEnd() {
        refused(
                DRAWING,
                PROCESS.formatted("<subProcess id='s'>".repeat(3_000) + "</subProcess>".repeat(3_000)),
                "inside each other");
    }

    @Test
    void shouldRefuseAProcessThatCallsItself() {
        refused(
                DRAWING,
                PROCESS.formatted("<callActivity id='step' calledElement='hostile'/>"),
                "comes back to this process");
    }

    @Test
    void shouldRefuseProcessesThatCallEachOther() {
        var one = PROCESS.formatted("<manualTask id='step'/>").replace("\"hostile\"", "\"hostile-one\"");
        var other = PROCESS.formatted("<callActivity id='step' calledElement='hostile-one'/>");
        assertThat(publish("hostile-one.bpmn", one)).isNull();
        assertThat(publish("hostile-other.bpmn", other)).isNull();

        refused(
                DRAWING,
                one.replace("<manualTask id='step'/>", "<callActivity id='step' calledElement='hostile'/>"),
                "comes back to this process");
    }

    @Test
    void shouldRefuseATableInAScriptLanguage() {
        refused("hostile.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                  <decision id="hostile" name="Evil" camunda:historyTimeToLive="1"><decisionTable id="t">
                    <input id="i"><inputExpression id="ie" typeRef="string" expressionLanguage="javascript"><text>1</text></inputExpression></input>
                    <output id="o" name="x" typeRef="string"/>
                  </decisionTable></decision>
                </definitions>
                """, "Write them in FEEL");
    }

    /** CVE-2026-109432, where the filter came into the database past the doors. */
    @Test
    void shouldNotRunTheExpressionsOfAStoredFilter() {
        var planted = folder.resolve("planted");
        var attack = "${''.getClass().forName('java.io.File').getConstructor(''.getClass()).newInstance('" + planted
                + "').createNewFile()}";
        var filter = filters.saveFilter(filters.newTaskFilter("hostile")
                .setQuery(tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression(attack)
                        .endOr()));
        try {
            var answer = Visitor.program(port, "admin", "demo").get("/engine-rest/filter/" + filter.getId() + "/list");

            assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
            assertThat(planted).doesNotExist();
        } finally {
            filters.deleteFilter(filter.getId());
        }
    }

    private void refused(String file, String content, String said) {
        assertThat(publish(file, content)).isNotNull().contains(said);
        assertThat(repository.createDeploymentQuery().deploymentName(file).count())
                .isZero();
    }

    /** What the Modeler shows of the answer, null where all went well. */
    private String publish(String file, String content) {
        var answer = Visitor.program(port, "marketing", "demo").deploy(file, content);
        if (answer.statusCode() == 200) {
            return null;
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return String.valueOf(Json.readMap(answer.body()).get("message"));
    }
}
