package io.itinera.engine.message;

import io.itinera.engine.policy.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A message as it stands in the outbox.
 *
 * @param id derived from the visit of the step that ordered it; the idempotency key towards providers
 * @param reason why it is where it is, in plain words; null where nothing needs explaining
 * @param providerId the provider's own id of it, null before it was taken
 * @param attempts how often a dispatcher took it on
 * @param dueAt not before this; while a dispatcher holds it, when its lease ends
 * @param whenHeld {@code wait} for its time where it may not be sent, or {@code drop}
 * @param sendWindow hours of the step itself by the lead's clock; null is any
 * @param policyPriority 0 to 100, for the contact policy to ask for
 * @param updatedAt when its state last changed
 */
public record Message(
        String id,
        String leadId,
        String journeyKey,
        String elementId,
        String channel,
        String content,
        MessageState state,
        String reason,
        String provider,
        String providerId,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        Instant sentAt,
        Instant updatedAt,
        String instanceId,
        String visit,
        String topic,
        String purpose,
        Map<String, Object> payload,
        String whenHeld,
        String sendWindow,
        int policyPriority) {

    /** Transactional messages tell of something that the lead did or has; no opt-out keeps them back. */
    public boolean transactional() {
        return CheckOrder.TRANSACTIONAL.equals(purpose);
    }

    /** Whether it was kept back, paused or given up since it was ordered, and this is the first try since then. */
    boolean putAside() {
        return attempts == 1 && !updatedAt.equals(createdAt);
    }

    static Message queued(MessageOrder order, Instant at) {
        var now = at.truncatedTo(ChronoUnit.MILLIS);
        return new Message(
                MessageIds.of(order),
                order.leadId(),
                order.journeyKey(),
                order.elementId(),
                order.channel(),
                order.content(),
                MessageState.QUEUED,
                null,
                null,
                null,
                0,
                now,
                now,
                null,
                now,
                order.instanceId(),
                order.visit(),
                order.topic(),
                order.purpose(),
                order.payload(),
                order.whenHeld(),
                order.sendWindow(),
                order.policyPriority());
    }

    /** As it goes into the outbox after policy had its say. */
    Message after(Verdict verdict) {
        if (verdict instanceof Verdict.Refuse no) {
            return with(MessageState.REFUSED, no.reason(), dueAt);
        }
        return verdict instanceof Verdict.Hold hold ? with(MessageState.QUEUED, hold.reason(), hold.until()) : this;
    }

    private Message with(MessageState otherState, String why, Instant otherDueAt) {
        return new Message(
                id,
                leadId,
                journeyKey,
                elementId,
                channel,
                content,
                otherState,
                SendResult.cut(why, 1_000),
                provider,
                providerId,
                attempts,
                createdAt,
                otherDueAt,
                sentAt,
                updatedAt,
                instanceId,
                visit,
                topic,
                purpose,
                payload,
                whenHeld,
                sendWindow,
                policyPriority);
    }
}
