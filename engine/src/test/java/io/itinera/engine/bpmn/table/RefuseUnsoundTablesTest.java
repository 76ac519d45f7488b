package io.itinera.engine.bpmn.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.decision.Decisions;
import io.itinera.engine.decision.TableRemark;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.OnH2;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class RefuseUnsoundTablesTest extends EngineContract {
    @Autowired
    private RepositoryService repository;

    @Autowired
    private Decisions decisions;

    @AfterEach
    void clear() {
        repository
                .createDeploymentQuery()
                .deploymentName("size")
                .list()
                .forEach(each -> repository.deleteDeployment(each.getId(), true));
    }

    @Test
    void shouldKeepTheGoodTableWhereOneThatContradictsItselfIsPublished() {
        publish(table("&lt; 5", "&gt;= 5"));

        assertThatThrownBy(() -> publish(table("&lt;= 5", "&gt;= 5")))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Decision \"Size\" (size): Rule 2 and rule 1 both hold for Employees = 5.");

        assertThat(decisions.evaluate("size", Map.of("employees", 5)).version()).isEqualTo(1);
    }

    @Test
    void shouldPublishWhatIsOnlyWorthALookAndSayItAfterwards() {
        publish(table("&lt; 5", "&gt; 5"));

        assertThat(decisions.remarks("size"))
                .extracting(TableRemark::said)
                .containsExactly("No rule holds for Employees = 5. The answer is empty then; a last rule with empty"
                        + " cells gives one.");
    }

    @Test
    void shouldSayOfAFileWhatPublishingItWouldSay() {
        assertThat(decisions.check(table("&lt;= 5", "&gt;= 5"))).singleElement().matches(TableRemark::serious);
        assertThat(decisions.check(table("&lt; 5", "&gt;= 5"))).isEmpty();
    }

    private void publish(String dmn) {
        repository.createDeployment().name("size").addString("size.dmn", dmn).deploy();
    }

    private static String table(String small, String large) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="test">
                  <decision id="size" name="Size"><decisionTable id="t" hitPolicy="UNIQUE">
                    <input id="i" label="Employees"><inputExpression id="e" typeRef="integer"><text>employees</text></inputExpression></input>
                    <output id="o" name="size"/>
                    <rule id="r1"><inputEntry id="a1"><text>%s</text></inputEntry><outputEntry id="c1"><text>"small"</text></outputEntry></rule>
                    <rule id="r2"><inputEntry id="a2"><text>%s</text></inputEntry><outputEntry id="c2"><text>"large"</text></outputEntry></rule>
                  </decisionTable></decision>
                </definitions>""".formatted(small, large);
    }
}
