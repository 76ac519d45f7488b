package io.itinera.engine.bpmn.run;

import java.time.Instant;

/** An event that a waiting lead asked for and that has not moved its journey on yet. */
record WakeUp(
        String eventId,
        String subscriptionId,
        String instanceId,
        Instant queuedAt,
        Instant dueAt,
        int attempts,
        String failure) {
    WakeUp tryAgainAt(Instant next, String reason) {
        return new WakeUp(eventId, subscriptionId, instanceId, queuedAt, next, attempts + 1, reason);
    }
}
