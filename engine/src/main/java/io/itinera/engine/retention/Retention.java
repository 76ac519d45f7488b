package io.itinera.engine.retention;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How long the operator lets things be kept. */
public class Retention {
    private static final Duration SHORTEST = Duration.ofDays(1);

    private final Map<Kept, TemporalAmount> times = new EnumMap<>(Kept.class);
    private final Clock clock;

    /**
     * @param settings ISO 8601 durations such as P90D, P2Y or PT36H; empty means for ever, none means the default
     * @throws IllegalArgumentException for anything else, or less than a day
     */
    Retention(Map<Kept, String> settings, Clock clock) {
        this.clock = clock;
        for (var kept : Kept.values()) {
            var text = settings.getOrDefault(kept, kept.unlessSaid()).strip();
            if (!text.isEmpty()) {
                times.put(kept, read(kept, text));
            }
        }
    }

    /** What was over before this instant may go; empty where it is kept for ever. */
    public Optional<Instant> cutoff(Kept kept) {
        return Optional.ofNullable(times.get(kept)).map(this::ago);
    }

    private Instant ago(TemporalAmount time) {
        return clock.instant().atZone(ZoneOffset.UTC).minus(time).toInstant();
    }

    private TemporalAmount read(Kept kept, String text) {
        try {
            TemporalAmount time = text.contains("T") ? Duration.parse(text) : Period.parse(text);
            if (!ago(time).isAfter(clock.instant().minus(SHORTEST))) {
                return time;
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(remedy(kept, text), e);
        }
        throw new IllegalArgumentException(remedy(kept, text));
    }

    private static String remedy(Kept kept, String text) {
        return "itinera.retention." + kept.word() + " is \"" + text
                + "\"; write how long to keep it as an ISO 8601 duration of at least a day, such as P90D or P2Y, or leave"
                + " it empty to keep it for ever.";
    }
}
