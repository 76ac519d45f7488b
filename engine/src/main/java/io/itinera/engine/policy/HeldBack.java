package io.itinera.engine.policy;

import java.time.LocalDate;

/**
 * How many messages of a journey were kept back on one day (UTC), and why.
 *
 * @param waits true for those that wait for their time, false for those that were not sent at all
 */
public record HeldBack(LocalDate heldOn, String journeyKey, String channel, Cause cause, boolean waits, long amount) {
    HeldBack times(long sum) {
        return new HeldBack(heldOn, journeyKey, channel, cause, waits, sum);
    }
}
