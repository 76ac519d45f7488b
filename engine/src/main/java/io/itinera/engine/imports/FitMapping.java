package io.itinera.engine.imports;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.lead.Lead;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Fits a mapping to the columns of a file, and refuses at once what would go wrong in every line. */
class FitMapping {
    private final Header header;
    private final ImportMapping mapping;
    private final Map<LeadField, Template> fields = new EnumMap<>(LeadField.class);
    private final Set<Integer> used = new HashSet<>();

    private FitMapping(Header header, ImportMapping mapping) {
        this.header = header;
        this.mapping = mapping;
    }

    /** @throws InvalidInput naming the part of the mapping or the column, and the remedy */
    static LeadPlan fit(Header header, ImportMapping mapping) {
        return new FitMapping(header, mapping).plan();
    }

    private LeadPlan plan() {
        for (String column : mapping.ignore()) {
            header.require("mapping.ignore", column);
        }
        refuseTwins();
        mapping.fields().forEach(this::map);
        RecogniseColumns.in(header, mapping, fields.keySet()).forEach((field, column) -> map(field.word(), column));
        var consents = new ArrayList<ConsentRule>();
        mapping.consent().forEach((channel, rule) -> consents.add(ConsentRule.parse(channel, rule, header)));
        consents.forEach(rule -> used.add(rule.column()));
        if (LeadField.IDENTITIES.stream().noneMatch(fields::containsKey)) {
            throw new InvalidInput(
                    "mapping.fields",
                    "No column says who a lead is. Map one to externalId or email, as in {\"fields\": {\"email\": \"{E-mail}\"}}; the file has "
                            + header.list() + ".");
        }
        var missing = mapping.missing().stream().map(String::strip).collect(Collectors.toSet());
        return new LeadPlan(header, fields, consents, attributes(), missing);
    }

    private void map(String word, String text) {
        var where = "mapping.fields." + word;
        var field = LeadField.of(word);
        if (field == null) {
            throw new InvalidInput(
                    where, "A lead has no field \"" + word + "\"" + Words.didYouMean(word, LeadField.words()));
        }
        if (text == null || text.isBlank()) {
            throw new InvalidInput(where, "Nothing is mapped to " + word + ". Write {Column Name}, or leave it out.");
        }
        var template = Template.parse(where, text, header);
        fields.put(field, template);
        used.addAll(template.columns());
    }

    private List<AttributeColumn> attributes() {
        var types = new LinkedHashMap<String, ValueType>();
        mapping.types().forEach((column, type) -> types.put(column, type(column, type)));
        var byName = new LinkedHashMap<String, AttributeColumn>();
        for (int i = 0; i < header.names().size(); i++) {
            var column = header.nameAt(i);
            if (!column.isEmpty() && !used.contains(i) && !mapping.ignore().contains(column)) {
                var attribute = new AttributeColumn(i, column, AttributeName.of(column), types.get(column));
                refuseUnusable(attribute, byName.put(attribute.attribute(), attribute));
            }
        }
        return List.copyOf(byName.values());
    }

    private ValueType type(String column, String word) {
        var where = "mapping.types." + column;
        header.require(where, column);
        for (var type : ValueType.values()) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        throw new InvalidInput(where, "\"" + word + "\" is no type. Write text, number, date or boolean.");
    }

    private static void refuseUnusable(AttributeColumn column, AttributeColumn other) {
        var name = column.column();
        String fault = null;
        if (other != null) {
            fault = "The columns \"" + other.column() + "\" and \"" + name + "\" would both become the attribute "
                    + column.attribute() + ".";
        } else if (column.attribute().isEmpty()) {
            fault = "The column \"" + name + "\" gives no attribute name.";
        } else if (column.attribute().length() > AttributeName.LONGEST) {
            fault = "The column \"" + name + "\" would become an attribute whose name is longer than "
                    + AttributeName.LONGEST + " characters.";
        } else if (Lead.ownFields().contains(column.attribute()) || LeadField.of(column.attribute()) != null) {
            fault = "The column \"" + name + "\" would become the attribute " + column.attribute()
                    + ", which is a field of every lead.";
        }
        if (fault != null) {
            throw new InvalidInput(
                    name, fault + " Rename it, map it to a field, or leave it out by \"ignore\": [\"" + name + "\"].");
        }
    }

    private void refuseTwins() {
        var places = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < header.names().size(); i++) {
            var name = header.nameAt(i);
            var other = name.isEmpty() || mapping.ignore().contains(name) ? null : places.put(name, i);
            if (other != null) {
                throw new InvalidInput(
                        name,
                        "Two columns, " + (other + 1) + " and " + (i + 1) + ", are named \"" + name
                                + "\". Rename one of them, or leave both out by \"ignore\": [\"" + name + "\"].");
            }
        }
    }
}
