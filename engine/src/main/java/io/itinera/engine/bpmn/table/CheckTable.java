package io.itinera.engine.bpmn.table;

import io.itinera.engine.bpmn.feel.Cell;
import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.decision.TableRemark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** Looks at the rules of a decision table whose cells can be read; a decision that is no table has none. */
public final class CheckTable {
    private static final Map<Class<?>, String> KINDS = Map.of(
            String.class, "a text",
            BigDecimal.class, "a number",
            Boolean.class, "true or false",
            LocalDate.class, "a date",
            LocalDateTime.class, "a date with time");
    private static final Map<String, Class<?>> OF_TYPES = Map.of(
            "string", String.class,
            "integer", BigDecimal.class,
            "long", BigDecimal.class,
            "double", BigDecimal.class,
            "number", BigDecimal.class,
            "boolean", Boolean.class);

    private final Feel feel;

    public CheckTable(Feel feel) {
        this.feel = feel;
    }

    public List<TableRemark> remarks(Decision decision) {
        if (!(decision.getExpression() instanceof DecisionTable table)) {
            return List.of();
        }
        var rules = List.copyOf(table.getRules());
        var columns = columns(table, rules);
        var remarks = new ArrayList<>(wrongKinds(decision.getId(), columns));
        var outputs = rules.stream()
                .map(rule -> rule.getOutputEntries().stream()
                        .map(entry -> content(entry.getText()))
                        .toList())
                .toList();
        remarks.addAll(new CheckRules(decision.getId(), columns, outputs)
                .remarks(table.getHitPolicy().name()));
        return List.copyOf(remarks);
    }

    private List<RuleGrid.Column> columns(DecisionTable table, List<Rule> rules) {
        var columns = new ArrayList<RuleGrid.Column>();
        for (var input : table.getInputs()) {
            int index = columns.size();
            var cells = new ArrayList<Cell>();
            rules.forEach(rule -> cells.add(
                    cell(content(List.copyOf(rule.getInputEntries()).get(index).getText()))));
            columns.add(
                    new RuleGrid.Column(label(input), input.getInputExpression().getTypeRef(), cells));
        }
        return columns;
    }

    private Cell cell(String text) {
        return text.isEmpty() || text.equals("-") ? null : feel.cell(text);
    }

    private static List<TableRemark> wrongKinds(String table, List<RuleGrid.Column> columns) {
        var remarks = new ArrayList<TableRemark>();
        for (var column : columns) {
            var kind = OF_TYPES.get(String.valueOf(column.type()));
            for (int rule = 0; kind != null && rule < column.cells().size(); rule++) {
                int number = rule + 1;
                foreign(column.cells().get(rule), kind)
                        .ifPresent(literal -> remarks.add(new TableRemark(
                                true,
                                table,
                                number,
                                "Rule " + number + ", column \"" + column.label() + "\": " + literal + " is "
                                        + KINDS.get(literal.getClass()) + ", but the column's type is "
                                        + column.type() + ", so it never holds.")));
            }
        }
        return remarks;
    }

    private static Optional<Object> foreign(Cell cell, Class<?> kind) {
        return cell == null || !cell.isPlain()
                ? Optional.empty()
                : cell.literals().stream()
                        .filter(literal -> KINDS.containsKey(literal.getClass()) && literal.getClass() != kind)
                        .findFirst();
    }

    private static String content(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    private static String label(DmnElement column) {
        var label = column.getLabel();
        return label == null || label.isBlank() ? column.getId() : label;
    }
}
