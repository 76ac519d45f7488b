package io.itinera.engine.lead;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves a lead to another lifecycle stage and remembers from where. */
@Component
class MoveLeads {
    private final LeadMapper leads;
    private final StageChangeMapper changes;
    private final Clock clock;

    MoveLeads(LeadMapper leads, StageChangeMapper changes, Clock clock) {
        this.leads = leads;
        this.changes = changes;
        this.clock = clock;
    }

    void moveTo(String leadId, LifecycleStage stage) {
        var lead = leads.lock(List.of(leadId)).stream().findFirst().orElseThrow(() -> new NotFound("lead", leadId));
        if (lead.lifecycleStage() == stage) {
            return;
        }
        if (stage == LifecycleStage.ANONYMOUS && !lead.anonymous()) {
            throw new InvalidInput(
                    "lifecycleStage", "A lead with e-mail address or external id is not anonymous; use lead.");
        }
        var now = clock.instant();
        leads.put(List.of(LeadRow.of(ChangeLead.stage(lead, stage, now))));
        changes.insert(List.of(StageChange.of(lead, stage, now)));
    }
}
