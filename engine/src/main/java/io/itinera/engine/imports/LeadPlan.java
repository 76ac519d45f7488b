package io.itinera.engine.imports;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.LifecycleStage;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A mapping fitted to the columns of one file: makes leads of lines. */
record LeadPlan(
        Header header,
        Map<LeadField, Template> fields,
        List<ConsentRule> consents,
        List<AttributeColumn> attributes,
        Set<String> missing) {

    /** @throws BadLine where the line cannot be read, says too little or something that cannot be */
    LeadLine read(Row row) {
        if (row.fault() != null) {
            throw row.fault();
        }
        return new LeadLine(row.line(), draft(row.cells()));
    }

    private LeadDraft draft(List<String> cells) {
        var values = new EnumMap<LeadField, String>(LeadField.class);
        fields.forEach((field, template) -> values.put(field, template.fill(column -> value(cells, column))));
        if (LeadField.IDENTITIES.stream().allMatch(field -> values.get(field) == null)) {
            var columns = LeadField.IDENTITIES.stream()
                    .filter(fields::containsKey)
                    .map(field -> columnsOf(field.word()))
                    .collect(Collectors.joining(", "));
            throw new BadLine(columns, "The line does not say who the lead is. Fill in " + columns + ".");
        }
        return new LeadDraft(
                values.get(LeadField.EXTERNAL_ID),
                values.get(LeadField.EMAIL),
                values.get(LeadField.ANONYMOUS_ID),
                values.get(LeadField.PHONE),
                values.get(LeadField.FIRST_NAME),
                values.get(LeadField.LAST_NAME),
                values.get(LeadField.COMPANY),
                values.get(LeadField.LANGUAGE),
                values.get(LeadField.TIME_ZONE),
                stage(values.get(LeadField.LIFECYCLE_STAGE)),
                attributesOf(cells),
                consent(cells));
    }

    /** What the line says about the channels on which the lead wants to hear from us or not. */
    private Map<Channel, ConsentState> consent(List<String> cells) {
        var result = new EnumMap<Channel, ConsentState>(Channel.class);
        for (var rule : consents) {
            var state = rule.read(cell(cells, rule.column()));
            if (state != null) {
                result.put(rule.channel(), state);
            }
        }
        return result;
    }

    /** The columns behind a field or attribute of the lead, as the file names them. */
    String columnsOf(String fieldOrAttribute) {
        var name = fieldOrAttribute == null ? "" : fieldOrAttribute.replaceFirst("^attributes\\.", "");
        var field = LeadField.of(name);
        if (field != null && fields.containsKey(field)) {
            var columns = fields.get(field).columns().stream()
                    .map(header::nameAt)
                    .distinct()
                    .collect(Collectors.joining(", "));
            return columns.isEmpty() ? name : columns;
        }
        return attributes.stream()
                .filter(column -> column.attribute().equals(name))
                .map(AttributeColumn::column)
                .findFirst()
                .orElse(fieldOrAttribute);
    }

    /** Field → template, as a mapping writes it. */
    Map<String, String> fieldsAsWritten() {
        var result = new LinkedHashMap<String, String>();
        fields.forEach((field, template) -> result.put(field.word(), template.written()));
        return result;
    }

    ValueType declaredType(int column) {
        return attributes.stream()
                .filter(attribute -> attribute.index() == column)
                .map(AttributeColumn::type)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> attributesOf(List<String> cells) {
        var result = new LinkedHashMap<String, Object>();
        for (var column : attributes) {
            var value = value(cells, column.index());
            if (value != null) {
                result.put(column.attribute(), column.read(value));
            }
        }
        return result;
    }

    private LifecycleStage stage(String word) {
        if (word == null) {
            return null;
        }
        try {
            return LifecycleStage.of(word);
        } catch (InvalidInput e) {
            throw new BadLine(columnsOf(LeadField.LIFECYCLE_STAGE.word()), Words.clip(e.getMessage(), 300));
        }
    }

    private String value(List<String> cells, int column) {
        var value = cell(cells, column);
        return value.isEmpty() || missing.contains(value) ? null : value;
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }
}
