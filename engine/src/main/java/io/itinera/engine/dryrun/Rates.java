package io.itinera.engine.dryrun;

import io.itinera.engine.tracking.EventNames;
import io.itinera.engine.tracking.ReceiptKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What leads are taken to do.
 *
 * @param byType with the name of each event
 * @param attributes of past events of a type, of which one is drawn for each new one
 */
record Rates(Map<String, Rate> byType, Map<String, List<Map<String, Object>>> attributes) {
    /** In the order of what is drawn. */
    static final List<ReceiptKind> KINDS = List.of(
            ReceiptKind.BOUNCED,
            ReceiptKind.OPENED,
            ReceiptKind.CLICKED,
            ReceiptKind.REPLIED,
            ReceiptKind.UNSUBSCRIBED,
            ReceiptKind.COMPLAINED);

    static final List<String> CHANNELS = List.of("email", "sms", "whatsapp", "push");

    /** What comes back of messages, by the name of its event; {@code email-opened} goes before {@code open}. */
    static Map<String, Receivable> receivables() {
        var all = new LinkedHashMap<String, Receivable>();
        for (var channel : CHANNELS) {
            for (var kind : KINDS) {
                EventNames.of(kind, channel).forEach(name -> all.putIfAbsent(name, new Receivable(channel, kind)));
            }
        }
        return all;
    }

    record Receivable(String channel, ReceiptKind kind) {}

    /** The share of a channel's messages of which this comes back. */
    double of(ReceiptKind kind, String channel) {
        return EventNames.of(kind, channel).stream()
                .map(byType::get)
                .flatMap(rate -> Optional.ofNullable(rate).stream())
                .findFirst()
                .map(Rate::share)
                .orElse(0.0);
    }

    /** What happens to leads whether or not they are written to. */
    Stream<Rate> ofLeads() {
        var ofMessages = receivables();
        return byType.values().stream().filter(rate -> !ofMessages.containsKey(rate.type()));
    }

    /** These, with others where these say nothing. */
    Rates orElse(Rates others) {
        var types = new HashMap<>(others.byType);
        types.putAll(byType);
        var examples = new HashMap<>(others.attributes);
        examples.putAll(attributes);
        return new Rates(types, examples);
    }
}
