package io.itinera.engine.message;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * When to try again: each wait is three times the one before, up to a limit, with a fifth more or less of it by
 * chance, so that the messages of an outage do not all come back in the same second.
 */
class RetryTimes {
    private static final double FACTOR = 3;
    private static final double SPREAD = 0.2;

    private final MessageSettings.Retry settings;
    private final DoubleSupplier chance;

    /** @param chance from 0 to 1 */
    RetryTimes(MessageSettings.Retry settings, DoubleSupplier chance) {
        this.settings = settings;
        this.chance = chance;
    }

    /**
     * @param attempts made so far
     * @param askedFor the provider's own wish, or null; never shortened
     * @return empty where no further try is due
     */
    Optional<Duration> after(int attempts, Duration askedFor) {
        if (attempts >= settings.attempts()) {
            return Optional.empty();
        }
        double grown = settings.firstDelay().toMillis() * Math.pow(FACTOR, Math.max(0, attempts - 1));
        double limited = Math.min(grown, settings.maxDelay().toMillis());
        var ours = Duration.ofMillis((long) (limited * (1 - SPREAD + 2 * SPREAD * chance.getAsDouble())));
        return Optional.of(askedFor != null && askedFor.compareTo(ours) > 0 ? askedFor : ours);
    }
}
