package io.itinera.engine.message;

import java.time.Duration;
import java.time.Instant;

/** A rate as tokens that fill up steadily, a second's worth at most. Not safe for threads; its lane guards it. */
class TokenBucket {
    private final double perSecond;
    private final double capacity;
    private double tokens;
    private Instant filledAt;

    /** @param perSecond 0 or less is no limit */
    TokenBucket(double perSecond, Instant now) {
        this.perSecond = perSecond;
        this.capacity = Math.max(1, perSecond);
        this.tokens = capacity;
        this.filledAt = now;
    }

    /** @return how many of them are to be had now */
    int take(int wanted, Instant now) {
        if (perSecond <= 0) {
            return wanted;
        }
        fill(now);
        int taken = (int) Math.min(wanted, tokens);
        tokens -= taken;
        return taken;
    }

    void giveBack(int unused) {
        tokens = Math.min(capacity, tokens + unused);
    }

    /** Until the next token. */
    Duration wait(Instant now) {
        if (perSecond <= 0) {
            return Duration.ZERO;
        }
        fill(now);
        return tokens >= 1 ? Duration.ZERO : Duration.ofNanos((long) ((1 - tokens) / perSecond * 1e9));
    }

    private void fill(Instant now) {
        var passed = Duration.between(filledAt, now);
        if (!passed.isNegative()) {
            tokens = Math.min(capacity, tokens + passed.toNanos() / 1e9 * perSecond);
        }
        filledAt = now;
    }
}
