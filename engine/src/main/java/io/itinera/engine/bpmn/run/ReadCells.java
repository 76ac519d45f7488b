package io.itinera.engine.bpmn.run;

import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.bpmn.feel.FeelError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** Reads every cell of a table when it is published, so that a mistake meets the analyst and not the first lead. */
public final class ReadCells implements DmnTransformListener {
    private final Feel feel;

    public ReadCells(Feel feel) {
        this.feel = feel;
    }

    @Override
    public void transformDecision(Decision decision, DmnDecision result) {
        var mistakes = new ArrayList<String>();
        if (decision.getExpression() instanceof LiteralExpression literal) {
            read(literal.getText(), feel::expression, "expression", mistakes);
        } else if (decision.getExpression() instanceof DecisionTable table) {
            read(table, mistakes);
        }
        if (!mistakes.isEmpty()) {
            throw new ProcessEngineException("Decision \"" + decision.getName() + "\" (" + decision.getId() + "): "
                    + String.join("; ", mistakes) + ". Correct it in Modeler and publish again.");
        }
    }

    private void read(DecisionTable table, List<String> mistakes) {
        var inputs = List.copyOf(table.getInputs());
        var outputs = List.copyOf(table.getOutputs());
        inputs.forEach(input ->
                read(input.getInputExpression().getText(), feel::expression, "column " + label(input), mistakes));
        int number = 0;
        for (var rule : table.getRules()) {
            number++;
            int column = 0;
            for (var cell : rule.getInputEntries()) {
                read(
                        cell.getText(),
                        feel::cell,
                        "rule " + number + ", column " + label(inputs.get(column++)),
                        mistakes);
            }
            column = 0;
            for (var cell : rule.getOutputEntries()) {
                var place = "rule " + number + ", output " + label(outputs.get(column++));
                read(cell.getText(), feel::expression, place, mistakes);
            }
        }
    }

    private static void read(Text text, Consumer<String> reader, String place, List<String> mistakes) {
        var content = text == null ? "" : text.getTextContent().strip();
        if (content.isEmpty()) {
            return;
        }
        try {
            reader.accept(content);
        } catch (FeelError e) {
            mistakes.add(place + ", " + e.getMessage());
        }
    }

    private static String label(DmnElement column) {
        var label = column.getLabel();
        return "\"" + (label == null || label.isBlank() ? column.getId() : label) + "\"";
    }

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph graph) {}

    @Override
    public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl result) {}

    @Override
    public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl result) {}

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl result) {}
}
