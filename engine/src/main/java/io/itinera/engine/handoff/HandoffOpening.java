package io.itinera.engine.handoff;

import io.itinera.engine.base.Ids;
import io.itinera.engine.base.InvalidInput;
import java.time.Duration;
import java.time.Instant;

/**
 * That a lead goes to sales.
 *
 * @param team Camunda group whose members see the task
 * @param priority 0 to 100
 * @param sla how long sales may take to decide
 */
public record HandoffOpening(String leadId, String instanceId, String team, int priority, Duration sla) {
    Handoff at(Instant now) {
        if (team == null || team.isBlank()) {
            throw new InvalidInput(
                    "team",
                    "The routing table names no team for lead " + leadId
                            + ". Add a last rule with a team that takes all others.");
        }
        return new Handoff(
                Ids.next(),
                leadId,
                instanceId,
                team,
                priority,
                HandoffState.OPEN,
                false,
                null,
                null,
                null,
                now,
                now.plus(sla),
                null);
    }
}
