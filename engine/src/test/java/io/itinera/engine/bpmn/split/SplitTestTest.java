package io.itinera.engine.bpmn.split;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.kit.OnH2;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class SplitTestTest extends EngineContract {
    private static final String PROPERTY = "<extensionElements><camunda:properties><camunda:property name='%s' "
            + "value='%s'/></camunda:properties></extensionElements>";

    @Autowired
    private JourneyWalk walk;

    @Autowired
    private RepositoryService repository;

    @AfterEach
    void clear() {
        walk.clear();
    }

    @Test
    void shouldLeadEveryLeadIntoItsArmAndIntoTheSameOneAgain() {
        publish(PROPERTY.formatted("experiment", "subject"), arm("1"), arm("1"));
        var leads = IntStream.range(0, 40)
                .mapToObj(number -> walk.aLead("split" + number + "@example.test", Map.of()))
                .toArray(String[]::new);

        walk.enrol("split", leads);
        var first = arms(leads);
        walk.pass(Duration.ofDays(1));
        walk.runAll();
        walk.enrol("split", leads);

        assertThat(first.keySet()).containsExactlyInAnyOrder("wait-a", "wait-b");
        assertThat(arms(leads)).isEqualTo(first);
    }

    @Test
    void shouldRefuseATestThatIsNotWhole() {
        assertThatThrownBy(() -> publish(PROPERTY.formatted("experiment", "subject"), arm("half"), ""))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining(
                        "\"A\" (a): it is an arm of the split test \"Which?\" (which) and has the weight \"half\"")
                .hasMessageContaining("\"B\" (b): it is an arm of the split test \"Which?\" (which) and has no weight")
                .hasMessageContaining("\"Which?\" (which): a split test needs two arms at least");
    }

    @Test
    void shouldRefuseWeightsWhereThereIsNoTest() {
        assertThatThrownBy(() -> publish("", arm("1"), arm("1")))
                .hasMessageContaining("it has a weight, but begins at no split test");
    }

    private Map<String, Set<String>> arms(String... leads) {
        Function<String, String> where = lead -> walk.whereIs(lead).get(0);
        return Stream.of(leads).collect(groupingBy(where, mapping(Function.identity(), toSet())));
    }

    private static String arm(String weight) {
        return PROPERTY.formatted("weight", weight);
    }

    private void publish(String gateway, String a, String b) {
        repository
                .createDeployment()
                .addString("split.bpmn", """
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
                          <process id="split" isExecutable="true" camunda:historyTimeToLive="P1D">
                            <extensionElements><camunda:properties>
                              <camunda:property name="reEntry" value="after-leaving"/>
                            </camunda:properties></extensionElements>
                            <startEvent id="start"/>
                            <sequenceFlow id="to-which" sourceRef="start" targetRef="which"/>
                            <exclusiveGateway id="which" name="Which?">%s</exclusiveGateway>
                            <sequenceFlow id="a" name="A" sourceRef="which" targetRef="wait-a">%s</sequenceFlow>
                            <sequenceFlow id="b" name="B" sourceRef="which" targetRef="wait-b">%s</sequenceFlow>
                            <intermediateCatchEvent id="wait-a"><timerEventDefinition><timeDuration>P1D</timeDuration>
                            </timerEventDefinition></intermediateCatchEvent>
                            <intermediateCatchEvent id="wait-b"><timerEventDefinition><timeDuration>P1D</timeDuration>
                            </timerEventDefinition></intermediateCatchEvent>
                            <sequenceFlow id="c" sourceRef="wait-a" targetRef="end"/>
                            <sequenceFlow id="d" sourceRef="wait-b" targetRef="end"/>
                            <endEvent id="end"/>
                          </process>
                        </definitions>
                        """.formatted(gateway, a, b))
                .deploy();
    }
}
