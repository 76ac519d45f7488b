package io.itinera.engine.bpmn.table;

import io.itinera.engine.decision.TableText;
import io.itinera.engine.decision.TableText.Column;
import io.itinera.engine.decision.TableText.Rule;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Text;

/** Reads the decisions of a file as they are written. */
final class ReadTables {
    private ReadTables() {}

    static List<TableText> of(DmnModelInstance file) {
        return file.getModelElementsByType(Decision.class).stream()
                .map(ReadTables::decision)
                .toList();
    }

    private static TableText decision(Decision decision) {
        var name = decision.getName() == null || decision.getName().isBlank() ? decision.getId() : decision.getName();
        var table = decision.getExpression() instanceof DecisionTable rules ? rules : null;
        return new TableText(
                decision.getId(),
                name,
                description(decision),
                table == null ? null : hitPolicy(table),
                decision.getExpression() instanceof LiteralExpression formula ? content(formula.getText()) : null,
                requires(decision),
                table == null
                        ? List.of()
                        : table.getInputs().stream().map(ReadTables::column).toList(),
                table == null
                        ? List.of()
                        : table.getOutputs().stream().map(ReadTables::column).toList(),
                table == null
                        ? List.of()
                        : table.getRules().stream().map(ReadTables::rule).toList());
    }

    private static List<String> requires(Decision decision) {
        return decision.getInformationRequirements().stream()
                .map(InformationRequirement::getRequiredDecision)
                .filter(Objects::nonNull)
                .map(Decision::getId)
                .sorted()
                .toList();
    }

    private static String hitPolicy(DecisionTable table) {
        return Stream.of(table.getHitPolicy(), table.getAggregation())
                .filter(Objects::nonNull)
                .map(Enum::name)
                .reduce((policy, aggregation) -> policy + " " + aggregation)
                .orElse("UNIQUE")
                .replace('_', ' ');
    }

    private static Column column(Input input) {
        var asked = input.getInputExpression();
        var expression = asked == null ? "" : content(asked.getText());
        return new Column(
                input.getId(), label(input, expression), expression, asked == null ? "" : type(asked.getTypeRef()));
    }

    private static Column column(Output output) {
        var name = Objects.requireNonNullElse(output.getName(), "");
        return new Column(output.getId(), label(output, name), name, type(output.getTypeRef()));
    }

    private static Rule rule(org.camunda.bpm.model.dmn.instance.Rule rule) {
        return new Rule(
                rule.getId(),
                description(rule),
                rule.getInputEntries().stream()
                        .map(cell -> content(cell.getText()))
                        .toList(),
                rule.getOutputEntries().stream()
                        .map(cell -> content(cell.getText()))
                        .toList());
    }

    private static String label(DmnElement column, String otherwise) {
        return column.getLabel() == null || column.getLabel().isBlank() ? otherwise : column.getLabel();
    }

    private static String type(String reference) {
        return Objects.requireNonNullElse(reference, "");
    }

    private static String description(DmnElement element) {
        Description description = element.getDescription();
        return description == null ? "" : description.getTextContent().strip();
    }

    private static String content(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
