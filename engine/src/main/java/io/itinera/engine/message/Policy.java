package io.itinera.engine.message;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.Consent;
import io.itinera.engine.consent.Refusals;
import io.itinera.engine.consent.Refusals.Question;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.policy.Ask;
import io.itinera.engine.policy.Cause;
import io.itinera.engine.policy.ContactPolicy;
import io.itinera.engine.policy.HeldBackCounts;
import io.itinera.engine.policy.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What holds a message back: nobody to send it to, an opt-out, a suppressed address, and what the contact policy says of
 * the rest. Asked when a message is ordered and once more right before it is sent, for a whole batch at once.
 */
@Component
class Policy {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Senders senders;
    private final Refusals refusals;
    private final Suppressions suppressions;
    private final ContactPolicy contactPolicy;
    private final HeldBackCounts counts;

    Policy(
            Senders senders,
            Refusals refusals,
            Suppressions suppressions,
            ContactPolicy contactPolicy,
            HeldBackCounts counts) {
        this.senders = senders;
        this.refusals = refusals;
        this.suppressions = suppressions;
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
        var verdicts = new HashMap<String, Verdict>();
        refuseUnreachable(messages, leads, verdicts);
        refuseOptedOut(remaining(messages, verdicts), verdicts);
        refuseSuppressed(remaining(messages, verdicts), leads, verdicts);
        var asks = new ArrayList<Ask>();
        for (var message : remaining(messages, verdicts)) {
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

    private void refuseUnreachable(
            Collection<Message> messages, Map<String, Lead> leads, Map<String, Verdict> verdicts) {
        for (var message : messages) {
            var sender = senders.find(message.channel());
            if (sender.isEmpty()) {
                verdicts.put(
                        message.id(),
                        refuse(Cause.ADDRESS, "There is no channel \"" + message.channel() + "\" any more"));
            } else if (!leads.containsKey(message.leadId())) {
                verdicts.put(message.id(), refuse(Cause.ADDRESS, "The lead does not exist any more"));
            } else if (sender.get().address(leads.get(message.leadId())).isEmpty()) {
                verdicts.put(
                        message.id(),
                        refuse(
                                Cause.ADDRESS,
                                "The lead has no address for " + sender.get().label()));
            }
        }
    }

    private void refuseOptedOut(List<Message> messages, Map<String, Verdict> verdicts) {
        var questions = new HashMap<String, Question>();
        for (var message : messages) {
            if (!message.transactional()) {
                senders.get(message.channel())
                        .consent()
                        .ifPresent(channel ->
                                questions.put(message.id(), new Question(message.leadId(), channel, message.topic())));
            }
        }
        if (questions.isEmpty()) {
            return;
        }
        var optedOut = refusals.of(questions.values());
        for (var message : messages) {
            Optional.ofNullable(questions.get(message.id()))
                    .map(optedOut::get)
                    .ifPresent(
                            refusal -> verdicts.put(message.id(), refuse(Cause.CONSENT, optedOut(message, refusal))));
        }
    }

    private void refuseSuppressed(List<Message> messages, Map<String, Lead> leads, Map<String, Verdict> verdicts) {
        var byChannel = new HashMap<String, Map<String, String>>();
        for (var message : messages) {
            var address = senders.get(message.channel()).address(leads.get(message.leadId()));
            byChannel
                    .computeIfAbsent(message.channel(), channel -> new HashMap<>())
                    .put(message.id(), address.orElseThrow());
        }
        byChannel.forEach((channel, addresses) -> {
            var suppressed = suppressions.check(channel, addresses.values());
            addresses.forEach((id, address) -> Optional.ofNullable(suppressed.get(address))
                    .ifPresent(found -> verdicts.put(
                            id,
                            refuse(
                                    Cause.SUPPRESSION,
                                    "The address is suppressed since " + day(found.at()) + ": " + found.reason()))));
        });
    }

    private String optedOut(Message message, Consent refusal) {
        var about = refusal.topic().equals(Consent.ALL_TOPICS) ? "" : " about \"" + refusal.topic() + "\"";
        return "Opted out of " + senders.get(message.channel()).label() + about + " (" + refusal.source() + ", "
                + day(refusal.at()) + ")";
    }

    private static List<Message> remaining(Collection<Message> messages, Map<String, Verdict> verdicts) {
        return messages.stream()
                .filter(message -> !verdicts.containsKey(message.id()))
                .toList();
    }

    private static Verdict refuse(Cause cause, String reason) {
        return new Verdict.Refuse(cause, reason);
    }

    private static String day(Instant at) {
        return DAY.format(at);
    }
}
