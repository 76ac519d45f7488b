package io.itinera.engine.message;

import io.itinera.engine.consent.Consent;
import io.itinera.engine.consent.Refusals;
import io.itinera.engine.consent.Refusals.Question;
import io.itinera.engine.lead.Lead;
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
 * What holds a message back: nobody to send it to, an opt-out, a suppressed address. Asked when a message is ordered
 * and once more right before it is sent, for a whole batch at once.
 */
@Component
class Policy {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Senders senders;
    private final Refusals refusals;
    private final Suppressions suppressions;

    Policy(Senders senders, Refusals refusals, Suppressions suppressions) {
        this.senders = senders;
        this.refusals = refusals;
        this.suppressions = suppressions;
    }

    /** The reasons by message id; a message that is not in the answer may be sent. */
    Map<String, String> refusals(Collection<Message> messages, Map<String, Lead> leads) {
        var reasons = new HashMap<String, String>();
        refuseUnreachable(messages, leads, reasons);
        refuseOptedOut(remaining(messages, reasons), reasons);
        refuseSuppressed(remaining(messages, reasons), leads, reasons);
        return reasons;
    }

    private void refuseUnreachable(Collection<Message> messages, Map<String, Lead> leads, Map<String, String> reasons) {
        for (var message : messages) {
            var sender = senders.find(message.channel());
            if (sender.isEmpty()) {
                reasons.put(message.id(), "There is no channel \"" + message.channel() + "\" any more");
            } else if (!leads.containsKey(message.leadId())) {
                reasons.put(message.id(), "The lead does not exist any more");
            } else if (sender.get().address(leads.get(message.leadId())).isEmpty()) {
                reasons.put(
                        message.id(),
                        "The lead has no address for " + sender.get().label());
            }
        }
    }

    private void refuseOptedOut(List<Message> messages, Map<String, String> reasons) {
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
                    .ifPresent(refusal -> reasons.put(message.id(), optedOut(message, refusal)));
        }
    }

    private void refuseSuppressed(List<Message> messages, Map<String, Lead> leads, Map<String, String> reasons) {
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
                    .ifPresent(found -> reasons.put(
                            id, "The address is suppressed since " + day(found.at()) + ": " + found.reason())));
        });
    }

    private String optedOut(Message message, Consent refusal) {
        var about = refusal.topic().equals(Consent.ALL_TOPICS) ? "" : " about \"" + refusal.topic() + "\"";
        return "Opted out of " + senders.get(message.channel()).label() + about + " (" + refusal.source() + ", "
                + day(refusal.at()) + ")";
    }

    private static List<Message> remaining(Collection<Message> messages, Map<String, String> reasons) {
        return messages.stream()
                .filter(message -> !reasons.containsKey(message.id()))
                .toList();
    }

    private static String day(Instant at) {
        return DAY.format(at);
    }
}
