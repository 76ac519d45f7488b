package io.itinera.engine.message;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.policy.Ask;
import io.itinera.engine.policy.Cause;
import io.itinera.engine.policy.ContactPolicy;
import io.itinera.engine.policy.HeldBackCounts;
import io.itinera.engine.policy.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What holds a message back: nobody to send it to, an opt-out, a suppressed address, and what the contact policy says of
 * the rest. Asked when a message is ordered and once more right before it is sent, for a whole batch at once.
 */
@Component
class Policy {
    private final Senders senders;
    private final RefuseOutright refuseOutright;
    private final ContactPolicy contactPolicy;
    private final HeldBackCounts counts;

    Policy(Senders senders, RefuseOutright refuseOutright, ContactPolicy contactPolicy, HeldBackCounts counts) {
        this.senders = senders;
        this.refuseOutright = refuseOutright;
        this.contactPolicy = contactPolicy;
        this.counts = counts;
    }

    /** Decides on new messages within the caller's transaction; those that may go count towards caps from now on. */
    Map<String, Verdict> decide(Collection<Message> messages, Map<String, Lead> leads) {
        return judge(messages, leads, contactPolicy::decide);
    }

    /**
     * Looks again at messages that are about to be sent: at what may have changed since they were ordered, and at the
     * hour.
     */
    Map<String, Verdict> recheck(Collection<Message> messages, Map<String, Lead> leads) {
        return judge(messages, leads, contactPolicy::recheck);
    }

    private Map<String, Verdict> judge(
            Collection<Message> messages, Map<String, Lead> leads, Function<List<Ask>, Map<String, Verdict>> contact) {
        var verdicts = refuseOutright.of(messages, leads);
        var asks = new ArrayList<Ask>();
        for (var message : RefuseOutright.remaining(messages, verdicts)) {
            senders.get(message.channel())
                    .consent()
                    // an audience is no message: nobody is written to by it
                    .filter(channel -> channel != Channel.ADS)
                    .ifPresentOrElse(
                            channel -> asks.add(ask(message, leads.get(message.leadId()), channel)),
                            () -> verdicts.put(message.id(), new Verdict.Send(Instant.MAX)));
        }
        if (!asks.isEmpty()) {
            verdicts.putAll(contact.apply(asks));
        }
        count(messages, verdicts);
        return verdicts;
    }

    private static Ask ask(Message message, Lead lead, Channel consent) {
        return new Ask(
                message.id(),
                lead,
                message.channel(),
                consent,
                message.purpose(),
                message.policyPriority(),
                message.topic(),
                message.journeyKey(),
                message.whenHeld().equals(CheckOrder.WAIT),
                message.putAside() ? Instant.EPOCH : message.createdAt(),
                message.sendWindow());
    }

    private void count(Collection<Message> messages, Map<String, Verdict> verdicts) {
        var kept = new ArrayList<HeldBackCounts.One>();
        for (var message : messages) {
            var verdict = verdicts.get(message.id());
            if (verdict instanceof Verdict.Refuse no) {
                kept.add(one(message, no.cause(), false));
            } else if (verdict instanceof Verdict.Hold hold) {
                kept.add(one(message, hold.cause(), true));
            }
        }
        if (!kept.isEmpty()) {
            counts.note(kept);
        }
    }

    private static HeldBackCounts.One one(Message message, Cause cause, boolean waits) {
        return new HeldBackCounts.One(message.id(), message.journeyKey(), message.channel(), cause, waits);
    }
}
