package io.itinera.engine.decay;

import java.time.Duration;
import java.time.Instant;

/**
 * A sum whose parts each halve once a half-life since they occurred. All parts fade alike, so one value and one moment say
 * it all; in which order the parts come does not matter.
 *
 * @param value as it was at {@code asOf}
 */
record Amount(double value, Instant asOf, Duration halfLife) {
    /** The value then; what is not yet known of then is taken from {@code asOf}. */
    double at(Instant then) {
        return then.isAfter(asOf) ? value * faded(asOf, then) : value;
    }

    /**
     * With a part that occurred earlier or later than what is known.
     *
     * @param newHalfLife by which it fades from now on; what has faded until then stays faded
     */
    Amount plus(double part, Instant at, Duration newHalfLife) {
        if (at.isBefore(asOf)) {
            var late = new Amount(part, at, newHalfLife);
            return new Amount(value + late.at(asOf), asOf, newHalfLife);
        }
        return new Amount(at(at) + part, at, newHalfLife);
    }

    Amount plus(Amount other) {
        return asOf.isBefore(other.asOf)
                ? new Amount(at(other.asOf) + other.value, other.asOf, other.halfLife)
                : new Amount(value + other.at(asOf), asOf, halfLife);
    }

    private double faded(Instant from, Instant to) {
        return Math.pow(2, -(double) Duration.between(from, to).toMillis() / halfLife.toMillis());
    }
}
