package io.itinera.engine.tracking;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Something that came back of a message, whoever told us. Of message, lead and address one is enough to know whose it
 * is; they are asked in this order.
 *
 * @param id the same at every repetition, and no other's of its kind; for example the provider's event id
 * @param channel as messages name it: {@code email}, {@code sms}
 * @param messageId our message id as the provider gives it back, or null
 * @param leadId null where only message or address are known
 * @param address where the message went or the reply came from, or null
 * @param at when it happened; null is now
 * @param reason in plain words, for bounces and complaints; null for none
 * @param attributes what a journey may want to know: {@code url}, {@code text}; null for none
 * @param providerIds by which the provider may know the message, where it does not give ours back; null for none
 */
public record Receipt(
        ReceiptKind kind,
        String id,
        String channel,
        String messageId,
        String leadId,
        String address,
        Instant at,
        String reason,
        Map<String, Object> attributes,
        Set<String> providerIds) {

    public Receipt {
        attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
        providerIds = providerIds == null ? Set.of() : Set.copyOf(providerIds);
    }

    /** What a provider tells of a message that we sent. */
    public static Receipt ofMessage(
            ReceiptKind kind, String id, String channel, String messageId, String address, Instant at, String reason) {
        return new Receipt(kind, id, channel, messageId, null, address, at, reason, Map.of(), null);
    }

    /** An answer that came in, such as an SMS. @param from the sender's address or number */
    public static Receipt reply(String id, String channel, String from, String text, Instant at) {
        return new Receipt(
                ReceiptKind.REPLIED,
                id,
                channel,
                null,
                null,
                from,
                at,
                null,
                Map.of("text", text == null ? "" : text),
                null);
    }

    Receipt of(ReceiptKind other) {
        return new Receipt(other, id, channel, messageId, leadId, address, at, reason, attributes, providerIds);
    }
}
