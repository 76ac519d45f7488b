package io.itinera.engine.tracking;

import io.itinera.engine.message.Suppressions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ends sending to addresses that do not exist, whose owner complained, or where nothing arrived too often. */
@Component
class SuppressAddresses {
    private final Suppressions suppressions;
    private final SoftBounces softBounces;

    SuppressAddresses(Suppressions suppressions, SoftBounces softBounces) {
        this.suppressions = suppressions;
        this.softBounces = softBounces;
    }

    void of(List<Heard> heard) {
        var reasons = new HashMap<String, Map<String, String>>();
        for (var one : heard) {
            var address = one.address();
            if (address != null) {
                var reason = reason(one.receipt(), address);
                if (reason != null) {
                    reasons.computeIfAbsent(one.receipt().channel(), channel -> new HashMap<>())
                            .putIfAbsent(address, reason);
                }
            }
        }
        reasons.forEach(suppressions::add);
    }

    private String reason(Receipt receipt, String address) {
        return switch (receipt.kind()) {
            case BOUNCED -> "Bounced: " + because(receipt, "the address does not exist");
            case COMPLAINED -> "Complained: " + because(receipt, "the recipient marked a message as spam");
            case SOFT_BOUNCED ->
                softBounces.count(receipt, address)
                        ? "Bounced " + softBounces.limit() + " times in a row, at last: "
                                + because(receipt, "no reason given")
                        : null;
            case DELIVERED, OPENED, CLICKED, REPLIED -> {
                softBounces.forget(receipt.channel(), address);
                yield null;
            }
            case UNSUBSCRIBED -> null;
        };
    }

    private static String because(Receipt receipt, String otherwise) {
        return receipt.reason() == null || receipt.reason().isBlank() ? otherwise : receipt.reason();
    }
}
