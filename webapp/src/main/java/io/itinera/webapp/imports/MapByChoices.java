package io.itinera.webapp.imports;

import io.itinera.engine.imports.ImportMapping;
import io.itinera.engine.imports.ImportMapping.ConsentColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a mapping of what was chosen for each column, and says of which columns that does not go. */
class MapByChoices {
    private final ImportMapping base;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, ConsentColumn> consent = new LinkedHashMap<>();
    private final List<String> ignore = new ArrayList<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    /** @param base the mapping that choices to keep something refer to */
    MapByChoices(ImportMapping base) {
        this.base = base;
    }

    /** Adds a field that no column of the file fills, as the base has it. */
    MapByChoices keepField(String field) {
        var template = base.fields().get(field);
        if (template != null) {
            fields.put(field, template);
        }
        return this;
    }

    MapByChoices add(Choice choice) {
        var column = choice.column();
        if (choice.kept() != null) {
            List.of(choice.kept().split(", ")).forEach(this::keep);
        } else if (choice.isConsent()) {
            addConsent(choice);
        } else if (choice.target().startsWith(Choice.FIELD)) {
            var field = choice.target().substring(Choice.FIELD.length());
            if (fields.putIfAbsent(field, "{" + column + "}") != null) {
                faults.put(column, "Another column fills this field already. Choose one of them for it.");
            }
        } else if (choice.target().equals(Choice.IGNORE)) {
            ignore.add(column);
        } else if (!choice.type().isEmpty()) {
            types.put(column, choice.type());
        }
        return this;
    }

    ImportMapping mapping(List<String> missing) {
        return new ImportMapping(fields, consent, ignore, missing, types);
    }

    /** Column → what is wrong with the choice for it. */
    Map<String, String> faults() {
        return faults;
    }

    private void keep(String target) {
        if (target.startsWith(Choice.CONSENT)) {
            var channel = target.substring(Choice.CONSENT.length());
            base.consent().forEach((word, rule) -> {
                if (word.equalsIgnoreCase(channel)) {
                    consent.put(word, rule);
                }
            });
        } else {
            keepField(target);
        }
    }

    private void addConsent(Choice choice) {
        var rule = new ConsentColumn(choice.column(), CommaList.read(choice.no()), CommaList.read(choice.yes()));
        var channel = choice.target().substring(Choice.CONSENT.length());
        if (rule.optOut().isEmpty() && rule.optIn().isEmpty()) {
            faults.put(choice.column(), "Say which values mean opted out, or which mean opted in.");
        } else if (consent.putIfAbsent(channel, rule) != null) {
            faults.put(
                    choice.column(), "Another column tells this consent already. Choose one of them for the channel.");
        }
    }
}
