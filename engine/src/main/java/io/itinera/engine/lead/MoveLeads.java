package io.itinera.engine.lead;

import io.itinera.engine.base.InvalidInput;
import io.itinera.engine.base.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Moves leads to another lifecycle stage and remembers from where. */
@Component
class MoveLeads {
    private final LeadMapper leads;
    private final ReadLeads read;
    private final StageChangeMapper changes;
    private final Clock clock;

    MoveLeads(LeadMapper leads, ReadLeads read, StageChangeMapper changes, Clock clock) {
        this.leads = leads;
        this.read = read;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param leadIds sorted, so that two callers never wait for each other crosswise */
    void moveTo(List<String> leadIds, LifecycleStage stage) {
        var known = read.lock(leadIds).stream().collect(Collectors.toMap(Lead::id, lead -> lead));
        leadIds.stream().filter(id -> !known.containsKey(id)).findFirst().ifPresent(id -> {
            throw new NotFound("lead", id);
        });
        var moving = leadIds.stream()
                .map(known::get)
                .filter(lead -> lead.lifecycleStage() != stage)
                .toList();
        if (stage == LifecycleStage.ANONYMOUS && moving.stream().anyMatch(lead -> !lead.anonymous())) {
            throw new InvalidInput(
                    "lifecycleStage", "A lead with e-mail address or external id is not anonymous; use lead.");
        }
        if (!moving.isEmpty()) {
            var now = clock.instant();
            leads.put(moving.stream()
                    .map(lead -> LeadRow.of(ChangeLead.stage(lead, stage, now)))
                    .toList());
            changes.insert(moving.stream()
                    .map(lead -> StageChange.of(lead, stage, now))
                    .toList());
        }
    }
}
