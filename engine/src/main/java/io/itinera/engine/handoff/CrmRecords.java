package io.itinera.engine.handoff;

import io.itinera.engine.lead.Leads;
import io.itinera.engine.scoring.Scoring;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the CRM is told about an accepted lead. */
@Component
class CrmRecords {
    private final Leads leads;
    private final Scoring scoring;

    CrmRecords(Leads leads, Scoring scoring) {
        this.leads = leads;
        this.scoring = scoring;
    }

    Map<String, Object> of(Handoff handoff) {
        var lead = leads.get(handoff.leadId());
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("leadId", lead.id());
        record.put("externalId", lead.externalId());
        record.put("email", lead.email());
        record.put("phone", lead.phone());
        record.put("firstName", lead.firstName());
        record.put("lastName", lead.lastName());
        record.put("company", lead.company());
        scoring.explained(lead.id()).ifPresent(explained -> {
            var score = explained.score();
            record.put("score", score.score());
            record.put("grade", score.grade());
            record.put("reasons", Reasons.lines(score));
            record.put("scoreChange", explained.change());
        });
        record.put("owner", handoff.decidedBy());
        record.put("team", handoff.team());
        record.put("note", handoff.note());
        record.put("handoffId", handoff.id());
        record.values().removeIf(Objects::isNull);
        return record;
    }
}
