package io.itinera.connectors.sms.smpp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsmpp.bean.DeliverSm;

/**
 * Ids of incoming texts. SMPP has none, and a message centre that got no answer delivers again; so the same text of the
 * same sender within ten minutes is the same. This node looks back from each text; nodes that share nothing agree where
 * both fall into the same ten minutes of the clock.
 */
class InboundIds {
    private static final Duration REPEATED_WITHIN = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Map<UUID, Known> latest = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Known> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Clock clock;

    InboundIds(Clock clock) {
        this.clock = clock;
    }

    private record Known(String id, Instant at) {}

    synchronized String of(DeliverSm delivery) {
        var now = clock.instant();
        var content = content(delivery);
        var known = latest.get(content);
        if (known == null || !now.isBefore(known.at().plus(REPEATED_WITHIN))) {
            var tenMinutes = now.getEpochSecond() / REPEATED_WITHIN.toSeconds();
            known = new Known("smpp:" + content + ":" + tenMinutes, now);
            latest.remove(content);
            latest.put(content, known);
        }
        return known.id();
    }

    private static UUID content(DeliverSm delivery) {
        var parties = (delivery.getSourceAddr() + "\n" + delivery.getDestAddress() + "\n" + delivery.getDataCoding()
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
        var text = delivery.getShortMessage();
        return UUID.nameUUIDFromBytes(ByteBuffer.allocate(parties.length + text.length)
                .put(parties)
                .put(text)
                .array());
    }
}
