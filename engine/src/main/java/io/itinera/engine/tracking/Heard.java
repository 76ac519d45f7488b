package io.itinera.engine.tracking;

import io.itinera.engine.lead.Lead;
import io.itinera.engine.message.Message;
import java.util.List;
import java.util.Objects;

/**
 * A receipt, and whose it is.
 *
 * @param message null where it is not known any more
 * @param leads several where they share the address; empty where nobody is known by it
 */
record Heard(Receipt receipt, Message message, List<Lead> leads) {

    /** Where it happened: as the receipt says, else where the lead is reached now; null where neither is known. */
    String address() {
        if (receipt.address() != null && !receipt.address().isBlank()) {
            return receipt.address().strip();
        }
        return leads.stream()
                .map(this::reachedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String reachedAt(Lead lead) {
        return switch (receipt.channel()) {
            case "email" -> lead.email();
            case "sms", "whatsapp" -> lead.phone();
            default -> null;
        };
    }
}
