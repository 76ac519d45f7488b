package io.itinera.engine.message;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.itinera.connectors.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Stops asking a provider that does not answer: opens when eight of the last ten sends (five of five at first) were
 * unavailable, and tries three messages after half a minute, then after growing pauses of up to five minutes.
 */
class Breaker {
    /** How many messages find out whether the provider is back. */
    static final int PROBES = 3;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final CircuitBreakerConfig.Builder RULES = CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(5)
            .failureRateThreshold(80)
            .permittedNumberOfCallsInHalfOpenState(PROBES)
            .waitIntervalFunctionInOpenState(IntervalFunction.ofExponentialBackoff(FIRST_PAUSE, 2, LONGEST_PAUSE));

    private final CircuitBreaker breaker;

    Breaker(String provider, Clock clock) {
        breaker = CircuitBreaker.of(provider, rules(clock));
    }

    private static synchronized CircuitBreakerConfig rules(Clock clock) {
        return RULES.clock(clock)
                .currentTimestampFunction(Clock::millis, TimeUnit.MILLISECONDS)
                .build();
    }

    /** Whether a send may be tried now; each yes must be followed by {@link #note}. */
    boolean permits() {
        return breaker.tryAcquirePermission();
    }

    /** As {@link #permits}, for those who only want to know. */
    boolean wouldPermit() {
        boolean yes = breaker.tryAcquirePermission();
        if (yes) {
            breaker.releasePermission();
        }
        return yes;
    }

    /** A refusal is an answer: whoever refuses is there. */
    void note(Outcome outcome, Duration took) {
        if (outcome instanceof Outcome.Unavailable unavailable) {
            breaker.onError(took.toNanos(), TimeUnit.NANOSECONDS, new IllegalStateException(unavailable.reason()));
        } else {
            breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    boolean probing() {
        return breaker.getState() == CircuitBreaker.State.HALF_OPEN;
    }

    boolean open() {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }
}
