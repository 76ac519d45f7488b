package io.itinera.engine.tracking;

import io.itinera.engine.event.Events;
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

    /** One event of each name; all but the first say whose other name they are, so that people see one line. */
    List<IncomingEvent> of(Heard heard) {
        var receipt = heard.receipt();
        var types = EventNames.of(receipt.kind(), receipt.channel());
        return types.stream()
                .flatMap(type -> heard.leads().stream()
                        .map(lead -> new IncomingEvent(
                                id(type, heard.leads().size() == 1 ? receipt.id() : receipt.id() + lead.id()),
                                LeadRef.byId(lead.id()),
                                type,
                                notLaterThanNow(receipt.at()),
                                attributes(heard, type.equals(types.get(0)) ? null : types.get(0)))))
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

    private static Map<String, Object> attributes(Heard heard, String sameAs) {
        var receipt = heard.receipt();
        var result = new LinkedHashMap<String, Object>();
        result.put("channel", receipt.channel());
        if (heard.message() != null) {
            result.put("content", heard.message().content());
            result.put("journeyKey", heard.message().journeyKey());
            result.put("elementId", heard.message().elementId());
        }
        result.put(
                "messageId",
                heard.message() == null ? receipt.messageId() : heard.message().id());
        result.put("reason", receipt.reason());
        result.putAll(receipt.attributes());
        result.put(Events.SAME_AS, sameAs);
        result.values().removeIf(java.util.Objects::isNull);
        result.replaceAll((name, value) ->
                value instanceof String text && text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : value);
        return result;
    }
}
