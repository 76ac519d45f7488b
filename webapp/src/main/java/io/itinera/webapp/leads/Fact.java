package io.itinera.webapp.leads;

import io.itinera.engine.lead.Lead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Something known of a lead.
 *
 * @param name as the program calls it
 * @param kind how it is best shown: text, email, phone or time
 */
public record Fact(String name, Object value, String kind) {

    /** The lead's own fields that are known. */
    static List<Fact> profile(Lead lead) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("e-mail address", lead.email(), "email"));
        facts.add(new Fact("phone", lead.phone(), "phone"));
        facts.add(new Fact("company", lead.company(), "text"));
        facts.add(new Fact("language", language(lead.language()), "text"));
        facts.add(new Fact("time zone", lead.timeZone(), "text"));
        facts.add(new Fact("external id", lead.externalId(), "text"));
        facts.add(new Fact("first seen", lead.createdAt(), "time"));
        facts.add(new Fact("last changed", lead.updatedAt(), "time"));
        facts.removeIf(fact -> fact.value() == null || fact.value().equals(""));
        return List.copyOf(facts);
    }

    /** Everything else that is known, by name. */
    static List<Fact> attributes(Lead lead) {
        return lead.attributes().entrySet().stream()
                .map(attribute -> new Fact(attribute.getKey(), attribute.getValue(), "text"))
                .sorted(Comparator.comparing(Fact::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static String language(String tag) {
        if (tag == null) {
            return null;
        }
        var spoken = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return spoken.isEmpty() || spoken.equals(tag) ? tag : spoken;
    }
}
