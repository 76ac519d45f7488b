package io.itinera.engine.imports;

import io.itinera.engine.imports.ImportPreview.Column;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Where each column goes and what its values look like. */
final class PreviewColumns {
    private static final int SAMPLES = 3;

    private PreviewColumns() {}

    static List<Column> of(Header header, LeadPlan planOrNull, List<Row> rows) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < header.names().size(); i++) {
            var samples = new LinkedHashSet<String>();
            ValueType type = null;
            for (var row : rows) {
                var value = i < row.cells().size() ? row.cells().get(i).strip() : "";
                if (!value.isEmpty()
                        && (planOrNull == null || !planOrNull.missing().contains(value))) {
                    type = common(type, ValueType.of(value));
                    if (samples.size() < SAMPLES) {
                        samples.add(Words.clip(value, 80));
                    }
                }
            }
            if (!header.nameAt(i).isEmpty() || type != null) {
                var declared = planOrNull == null ? null : planOrNull.declaredType(i);
                var shown = declared == null ? type : declared;
                columns.add(new Column(
                        header.nameAt(i),
                        planOrNull == null ? "unclear" : target(planOrNull, i),
                        shown == null ? null : shown.word(),
                        List.copyOf(samples)));
            }
        }
        return columns;
    }

    private static String target(LeadPlan plan, int column) {
        var targets = new ArrayList<String>();
        plan.fields().forEach((field, template) -> {
            if (template.columns().contains(column)) {
                targets.add(field.word());
            }
        });
        plan.consents().stream()
                .filter(rule -> rule.column() == column)
                .forEach(rule -> targets.add("consent " + rule.channel().name().toLowerCase(Locale.ROOT)));
        plan.attributes().stream()
                .filter(attribute -> attribute.index() == column)
                .forEach(attribute -> targets.add("attribute " + attribute.attribute()));
        return targets.isEmpty() ? "ignored" : String.join(", ", targets);
    }

    private static ValueType common(ValueType seen, ValueType next) {
        return seen == null || seen == next ? next : ValueType.TEXT;
    }
}
