package io.itinera.engine.imports;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.imports.ImportPreview.PreviewRow;
import io.itinera.engine.lead.LeadDraft;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One line as the lead it would become. */
final class PreviewLead {
    private PreviewLead() {}

    static PreviewRow of(LeadPlan plan, Row row) {
        try {
            return new PreviewRow(row.line(), fields(plan.read(row).draft().checked()), null);
        } catch (BadLine bad) {
            return bad(row, bad.column(), bad.getMessage());
        } catch (InvalidInput invalid) {
            return bad(row, plan.columnsOf(invalid.field()), invalid.getMessage());
        }
    }

    private static PreviewRow bad(Row row, String column, String message) {
        return new PreviewRow(row.line(), Map.of(), Batch.error(row.line(), column, message));
    }

    private static Map<String, Object> fields(LeadDraft draft) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(LeadField.EXTERNAL_ID.word(), draft.externalId());
        fields.put(LeadField.EMAIL.word(), draft.email());
        fields.put(LeadField.ANONYMOUS_ID.word(), draft.anonymousId());
        fields.put(LeadField.PHONE.word(), draft.phone());
        fields.put(LeadField.FIRST_NAME.word(), draft.firstName());
        fields.put(LeadField.LAST_NAME.word(), draft.lastName());
        fields.put(LeadField.COMPANY.word(), draft.company());
        fields.put(LeadField.LANGUAGE.word(), draft.language());
        fields.put(LeadField.TIME_ZONE.word(), draft.timeZone());
        fields.put(LeadField.LIFECYCLE_STAGE.word(), draft.lifecycleStage());
        fields.values().removeIf(value -> value == null);
        fields.putAll(draft.attributes());
        draft.consent().forEach((channel, state) -> fields.put("consent " + lower(channel), lower(state)));
        return fields;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
