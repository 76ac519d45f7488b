package io.itinera.engine.lead;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A lead beside the normalised texts by which it is found. */
record LeadRow(
        Lead lead,
        String searchExternalId,
        String searchEmail,
        String searchFirstName,
        String searchLastName,
        String searchCompany) {

    static LeadRow of(Lead lead) {
        return new LeadRow(
                lead,
                SearchText.normalise(lead.externalId(), 190),
                SearchText.normalise(lead.email(), 254),
                SearchText.normalise(joined(lead.firstName(), lead.lastName()), 210),
                SearchText.normalise(lead.lastName() == null ? null : joined(lead.lastName(), lead.firstName()), 210),
                SearchText.normalise(lead.company(), 200));
    }

    private static String joined(String first, String second) {
        return Stream.of(first, second)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
