package io.itinera.engine.tracking;

import io.itinera.engine.consent.Channel;
import io.itinera.engine.consent.Consent;
import io.itinera.engine.consent.ConsentState;
import io.itinera.engine.consent.Consents;
import io.itinera.engine.consent.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes down that somebody wants no more, said by a reply or to the provider. */
@Component
class NoteOptOuts {
    private final Consents consents;

    NoteOptOuts(Consents consents) {
        this.consents = consents;
    }

    void of(List<Heard> heard) {
        var said = new ArrayList<Consent>();
        for (var one : heard) {
            if (one.receipt().kind() == ReceiptKind.UNSUBSCRIBED) {
                var channel = channel(one.receipt().channel());
                channel.ifPresent(known ->
                        one.leads().forEach(lead -> said.add(refusal(one.receipt(), lead.id(), known))));
            }
        }
        if (!said.isEmpty()) {
            consents.record(said);
        }
    }

    /** Empty for channels that consent does not know, such as one that reaches our own team. */
    static Optional<Channel> channel(String name) {
        return Stream.of(Channel.values())
                .filter(channel -> channel.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static Consent refusal(Receipt receipt, String leadId, Channel channel) {
        var source = receipt.reason() == null ? "reply by " + receipt.channel() : receipt.reason();
        var words = receipt.attributes().get("text");
        var evidence = new Evidence(
                words == null ? null : words.toString(), receipt.id(), null, null, receipt.messageId(), null);
        return new Consent(
                leadId, channel, Consent.ALL_TOPICS, ConsentState.OPTED_OUT, source, receipt.at(), evidence.asMap());
    }
}
