package io.itinera.webapp.imports;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.imports.ImportMapping;
import io.itinera.engine.imports.ImportPreview;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * What a column shall become, as the form says it.
 *
 * @param target "attribute", "ignore", "field email", "consent sms", or "keep …" where the mapping says of the column
 *     what the form has no words for
 * @param type of an attribute; empty where each value is typed by its looks
 * @param no values that mean opt-out, separated by commas
 * @param yes values that mean opt-in, separated by commas
 */
record Choice(String column, String target, String type, String no, String yes) {
    static final String ATTRIBUTE = "attribute";
    static final String IGNORE = "ignore";
    static final String FIELD = "field ";
    static final String CONSENT = "consent ";
    static final String KEEP = "keep ";

    /** The choices of a sent form, in the order of its rows. */
    static List<Choice> of(MultiValueMap<String, String> form) {
        var columns = form.getOrDefault("column", List.of());
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < columns.size(); i++) {
            choices.add(new Choice(
                    columns.get(i), at(form, "target", i), at(form, "type", i), at(form, "no", i), at(form, "yes", i)));
        }
        return choices;
    }

    /** The choice that stands for what the import makes of the column already. */
    static Choice asUnderstood(ImportPreview.Column column, ImportMapping mapping) {
        var name = column.name();
        var target = column.target();
        if (target.equals("ignored")) {
            return new Choice(name, IGNORE, "", "", "");
        }
        if (target.equals("unclear") || target.startsWith(ATTRIBUTE + " ")) {
            return new Choice(name, ATTRIBUTE, mapping.types().getOrDefault(name, ""), "", "");
        }
        if (target.startsWith(CONSENT) && mapping.consent().get(target.substring(CONSENT.length())) != null) {
            var rule = mapping.consent().get(target.substring(CONSENT.length()));
            if (CommaList.canHold(rule.optOut()) && CommaList.canHold(rule.optIn())) {
                return new Choice(name, target, "", CommaList.of(rule.optOut()), CommaList.of(rule.optIn()));
            }
        }
        var plain = ("{" + name + "}").equals(mapping.fields().get(target));
        return new Choice(name, (plain ? FIELD : KEEP) + target, "", "", "");
    }

    public boolean isConsent() {
        return target.startsWith(CONSENT);
    }

    /** What is kept as the mapping says it, such as "externalId, email"; null where the form has words for it. */
    public String kept() {
        return target.startsWith(KEEP) ? target.substring(KEEP.length()) : null;
    }

    /** Whether the column goes to this field or consent, alone or among others. */
    boolean leadsTo(String fieldOrConsent) {
        return target.equals(FIELD + fieldOrConsent)
                || target.equals(fieldOrConsent)
                || kept() != null && List.of(kept().split(", ")).contains(fieldOrConsent);
    }

    private static String at(MultiValueMap<String, String> form, String name, int row) {
        var values = form.getOrDefault(name, List.of());
        if (row >= values.size()) {
            throw new InvalidInput(name, "The form did not arrive in whole. Open the page again.");
        }
        return values.get(row).strip();
    }
}
