package io.itinera.engine.handoff;

import java.time.Instant;

/**
 * A qualified lead on a sales team's desk.
 *
 * @param team Camunda group whose members see the task
 * @param priority 0 to 100, as the routing table says
 * @param reason why sales rejected the lead
 * @param decidedBy user id
 * @param dueAt until when sales should have decided (the SLA)
 */
public record Handoff(
        String id,
        String leadId,
        String instanceId,
        String team,
        int priority,
        HandoffState state,
        boolean escalated,
        String reason,
        String note,
        String decidedBy,
        Instant openedAt,
        Instant dueAt,
        Instant decidedAt) {}
