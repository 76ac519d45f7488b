package io.itinera.connectors;

import java.time.Instant;
import java.util.Set;

/** What a provider tells of its own accord. The same report may come more than once, and in any order. */
public sealed interface Report {

    /** Kind of the channel: {@code sms}, {@code whatsapp}. */
    String channel();

    /** The same at every repetition, and no other report's. Begins with the provider's name. */
    String id();

    /** When it happened; null where the provider does not say. */
    Instant at();

    /**
     * Somebody wrote to one of our numbers.
     *
     * @param from the sender's number in E.164, with its plus
     * @param to our number, as the provider writes it; null where it does not say
     * @param answers the provider's id of the message of ours that is answered; null where that is not known
     */
    record Reply(String channel, String id, String from, String to, String text, String answers, Instant at)
            implements Report {}

    /**
     * What became of a message that the provider took from us.
     *
     * @param messageId our idempotency key, where the provider gives it back; else null
     * @param providerIds the provider's own id, in all the ways that it may have written it when it took the message
     * @param address the recipient's number in E.164, with its plus; null where the provider does not say
     * @param reason in plain words, with the provider's code; null where all is well
     */
    record Receipt(
            String channel,
            String id,
            Fate fate,
            String messageId,
            Set<String> providerIds,
            String address,
            String reason,
            Instant at)
            implements Report {}

    /** Where a message ended up. */
    enum Fate {
        /** On the recipient's device. */
        DELIVERED,
        /** A person looked at it. */
        READ,
        /** It did not arrive this time; the next may. */
        NOT_DELIVERED,
        /** Nothing will ever reach the address. */
        NO_SUCH_ADDRESS,
        /** The recipient told the provider to let nothing through any more. */
        STOPPED
    }
}
