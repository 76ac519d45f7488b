package io.itinera.benchmarks.app;

import io.itinera.engine.lead.LeadDraft;
import io.itinera.engine.lead.Leads;
import io.itinera.engine.lead.UpsertResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Invented leads, as an import would leave them. */
public final class AddLeads {
    private static final int AT_ONCE = 1_000;

    private AddLeads() {}

    /** @return their ids */
    public static List<String> to(EngineNode node, String name, int howMany) {
        var leads = node.bean(Leads.class);
        var ids = new ArrayList<String>(howMany);
        for (int from = 0; from < howMany; from += AT_ONCE) {
            var drafts = IntStream.range(from, Math.min(howMany, from + AT_ONCE))
                    .mapToObj(number -> draft(name, number))
                    .toList();
            leads.upsertAll(drafts).forEach(result -> ids.add(((UpsertResult.Done) result).leadId()));
        }
        return ids;
    }

    private static LeadDraft draft(String name, int number) {
        return new LeadDraft(
                null,
                name + number + "@example.test",
                null,
                null,
                "First" + number,
                "Last" + number,
                "Example Works",
                "en",
                "Europe/Berlin",
                null,
                Map.of("country", "DE", "totalVisits", number % 50, "totalTimeSpentOnWebsite", number % 2_000),
                null);
    }
}
