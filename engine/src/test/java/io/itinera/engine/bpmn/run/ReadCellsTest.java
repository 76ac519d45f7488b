package io.itinera.engine.bpmn.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.feel.FeelTables;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.junit.jupiter.api.Test;

class ReadCellsTest {
    private final DmnEngine engine = engine(new Feel(Clock.systemUTC()));

    @Test
    void shouldTakeATableThatCanBeRead() {
        assertThat(publish("lead.city", "\"Mumbai\", \"Thane\"", "10")).hasSize(1);
    }

    @Test
    void shouldNameEveryCellThatCannotBeRead() {
        assertThatThrownBy(() -> publish("lead..city", "\"Mumbai", "10 +"))
                .rootCause()
                .hasMessageContaining("Decision \"Fit\" (fit)")
                .hasMessageContaining("column \"City\", FEEL \"lead..city\"")
                .hasMessageContaining("rule 1, column \"City\", FEEL \"\"Mumbai\"")
                .hasMessageContaining("rule 1, output \"Points\", FEEL \"10 +\"")
                .hasMessageContaining("Correct it in Modeler");
    }

    private List<DmnDecision> publish(String input, String cell, String output) {
        var table = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="test">
                  <decision id="fit" name="Fit"><decisionTable id="t">
                    <input id="i" label="City"><inputExpression id="e"><text>%s</text></inputExpression></input>
                    <output id="o" label="Points" name="points" />
                    <rule id="r">
                      <inputEntry id="c"><text>%s</text></inputEntry>
                      <outputEntry id="p"><text>%s</text></outputEntry>
                    </rule>
                  </decisionTable></decision>
                </definitions>
                """.formatted(input, cell, output);
        return engine.parseDecisions(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    private static DmnEngine engine(Feel feel) {
        var configuration = new FeelTables(feel);
        configuration.getTransformer().getTransformListeners().add(new ReadCells(feel));
        return configuration.buildEngine();
    }
}
