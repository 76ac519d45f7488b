package io.itinera.engine.tracking;

import io.itinera.engine.event.IncomingEvent;
import io.itinera.engine.event.Ingested;
import io.itinera.engine.event.LeadRef;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Receipts as events. Their ids follow from the receipt's, so that a repetition is known as one. */
@Component
class WriteEvents {
    private static final Logger LOG = LoggerFactory.getLogger(WriteEvents.class);
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_TEXT = 2_000;

    private final Clock clock;

    WriteEvents(Clock clock) {
        this.clock = clock;
    }

    List<IncomingEvent> of(Heard heard) {
        var receipt = heard.receipt();
        return EventNames.of(receipt.kind(), receipt.channel()).stream()
                .flatMap(type -> heard.leads().stream()
                        .map(lead -> new IncomingEvent(
                                id(type, heard.leads().size() == 1 ? receipt.id() : receipt.id() + lead.id()),
                                LeadRef.byId(lead.id()),
                                type,
                                notLaterThanNow(receipt.at()),
                                attributes(heard))))
                .toList();
    }

    static String id(String type, String receiptId) {
        var plain = type + "-" + receiptId;
        return plain.length() <= LONGEST_ID ? plain : type + "-" + SoftBounces.hash(receiptId);
    }

    static void log(Ingested ingested, List<IncomingEvent> events) {
        ingested.rejected()
                .forEach(rejected -> LOG.error(
                        "What came back of a message was not kept as event {}: {}",
                        events.get(rejected.index()).id(),
                        rejected.message()));
    }

    /** A provider's clock that runs ahead must not cost the event. */
    private Instant notLaterThanNow(Instant at) {
        var now = clock.instant();
        return at == null || at.isAfter(now) || at.isBefore(Instant.EPOCH) ? now : at;
    }

    private static Map<String, Object> attributes(Heard heard) {
        var receipt = heard.receipt();
        var result = new LinkedHashMap<String, Object>();
        result.put("channel", receipt.channel());
        if (heard.message() != null) {
            result.put("content", heard.message().content());
            result.put("journeyKey", heard.message().journeyKey());
            result.put("elementId", heard.message().elementId());
        }
        result.put("messageId", receipt.messageId());
        result.put("reason", receipt.reason());
        result.putAll(receipt.attributes());
        result.values().removeIf(java.util.Objects::isNull);
        result.replaceAll((name, value) ->
                value instanceof String text && text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : value);
        return result;
    }
}
