package io.itinera.engine.message;

import io.itinera.engine.consent.Consent;
import io.itinera.engine.consent.Refusals;
import io.itinera.engine.consent.Refusals.Question;
import io.itinera.engine.lead.Lead;
import io.itinera.engine.policy.Cause;
import io.itinera.engine.policy.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What no rule of analysts is needed for: nobody to send it to, an opt-out, a suppressed address. In this order; the first
 * that applies is the reason.
 */
@Component
class RefuseOutright {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Senders senders;
    private final Refusals refusals;
    private final Suppressions suppressions;

    RefuseOutright(Senders senders, Refusals refusals, Suppressions suppressions) {
        this.senders = senders;
        this.refusals = refusals;
        this.suppressions = suppressions;
    }

    /** By message; those that nothing of the kind stands against are not in the answer, which may be added to. */
    Map<String, Verdict> of(Collection<Message> messages, Map<String, Lead> leads) {
        var verdicts = new HashMap<String, Verdict>();
        refuseUnreachable(messages, leads, verdicts);
        refuseOptedOut(remaining(messages, verdicts), verdicts);
        refuseSuppressed(remaining(messages, verdicts), leads, verdicts);
        return verdicts;
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

    static List<Message> remaining(Collection<Message> messages, Map<String, Verdict> verdicts) {
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
