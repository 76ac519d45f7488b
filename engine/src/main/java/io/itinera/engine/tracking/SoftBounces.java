package io.itinera.engine.tracking;

import io.itinera.engine.base.Sha256;
import java.time.Clock;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often in a row nothing arrived at an address. Counts each report once, however often it is repeated. */
@Component
class SoftBounces {
    private final SoftBounceMapper bounces;
    private final Clock clock;
    private final int limit;

    SoftBounces(SoftBounceMapper bounces, Clock clock, @Value("${itinera.bounces.soft-limit:5}") int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("itinera.bounces.soft-limit is " + limit + "; choose 1 or more.");
        }
        this.bounces = bounces;
        this.clock = clock;
        this.limit = limit;
    }

    int limit() {
        return limit;
    }

    /** @return whether the address has bounced often enough by now */
    boolean count(Receipt receipt, String address) {
        var hash = hash(address);
        bounces.add(receipt.channel(), hash, hash(receipt.id()), clock.instant());
        return bounces.count(receipt.channel(), hash) >= limit;
    }

    void forget(String channel, String address) {
        bounces.forget(channel, hash(address));
    }

    static String hash(String text) {
        return Sha256.hex(text.strip().toLowerCase(Locale.ROOT));
    }
}
