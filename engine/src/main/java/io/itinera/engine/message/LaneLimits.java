package io.itinera.engine.message;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hard one provider may be driven by this node.
 *
 * @param rate messages a second; 0 is no limit
 * @param concurrency batches on their way at once; each keeps one connection busy
 */
record LaneLimits(
        @DefaultValue("0") double rate, @DefaultValue("4") int concurrency) {
    LaneLimits {
        if (rate < 0 || concurrency < 1) {
            throw new IllegalArgumentException("itinera.messages.providers: rate is " + rate + " and concurrency "
                    + concurrency + "; use a rate of 0 (no limit) or more, and a concurrency of 1 or more.");
        }
    }

    static final LaneLimits USUAL = new LaneLimits(0, 4);
}
