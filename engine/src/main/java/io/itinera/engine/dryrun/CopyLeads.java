package io.itinera.engine.dryrun;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.message.Rehearsal;
import io.itinera.engine.store.BulkSelect;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Copies into a sandbox what decides about leads: who they are, what they agreed to, what they got and did before. Their
 * history itself, and what they do now, stays outside.
 */
@Component
class CopyLeads {
    static final Map<String, String> BY_LEAD = Map.of(
            "lead_profile", "id",
            "lead_identity", "lead_id",
            "lead_event_count", "lead_id",
            "consent", "lead_id",
            "contact", "lead_id");

    private static final int LEADS_AT_ONCE = 500;

    private final Leads leads;
    private final Rehearsal outbox;
    private final BulkSelect bulk;
    private final JdbcTemplate jdbc;

    CopyLeads(Leads leads, Rehearsal outbox, BulkSelect bulk, JdbcTemplate jdbc) {
        this.leads = leads;
        this.outbox = outbox;
        this.bulk = bulk;
        this.jdbc = jdbc;
    }

    /** What is said of all leads: published content, and what was spent of budgets so far. */
    void settings(Sandbox sandbox) {
        var rows = rows(sandbox);
        rows.where("content_version", "state = 'PUBLISHED'");
        rows.where("policy_spent", "1 = 1");
    }

    /** @param done told how much of it is done, 0 to 1 */
    void leads(List<String> ids, Sandbox sandbox, DoubleConsumer done) {
        var rows = rows(sandbox);
        for (int from = 0; from < ids.size(); from += LEADS_AT_ONCE) {
            var slice = ids.subList(from, Math.min(ids.size(), from + LEADS_AT_ONCE));
            BY_LEAD.forEach((table, column) -> rows.of(table, column, slice));
            outbox.tellSuppressions(leads.findAll(slice).values(), sandbox.part(Rehearsal.class));
            done.accept((double) (from + slice.size()) / ids.size());
        }
    }

    private CopyRows rows(Sandbox sandbox) {
        return new CopyRows(bulk, jdbc, sandbox.part(JdbcTemplate.class));
    }
}
