package io.itinera.engine.kit;

import io.itinera.engine.base.MovableClock;
import java.time.Duration;
import java.time.Instant;

/** A clock that stands still until a test moves it. */
public class SettableClock extends MovableClock {
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    public SettableClock() {
        super(START);
    }

    public void advance(Duration duration) {
        set(instant().plus(duration));
    }
}
