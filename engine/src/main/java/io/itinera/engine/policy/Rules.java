package io.itinera.engine.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** All rows of the contact policy that apply to a message, in the order of the table. */
record Rules(int version, List<Rule> all, SendTimes times, Duration longestCap) {
    static final Rules NONE = new Rules(0, List.of());

    Rules(int version, List<Rule> all) {
        this(
                version,
                all,
                new SendTimes(
                        List.of(of(all, Rule.Window.class)
                                .map(Rule.Window::hours)
                                .toList()),
                        of(all, Rule.Quiet.class).map(Rule.Quiet::hours).toList()),
                of(all, Rule.Cap.class)
                        .map(Rule.Cap::per)
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO));
    }

    boolean published() {
        return version > 0;
    }

    <R extends Rule> Stream<R> of(Class<R> kind) {
        return of(all, kind);
    }

    /** From when on a cap may have forgotten a message; only where there are {@link #caps()}. */
    Duration shortestCap() {
        return of(Rule.Cap.class).map(Rule.Cap::per).min(Duration::compareTo).orElse(Duration.ZERO);
    }

    boolean caps() {
        return !longestCap.isZero();
    }

    /** What one message costs: the sum of all prices that apply to it. */
    BigDecimal price() {
        return of(Rule.Price.class).map(Rule.Price::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Windows and quiet hours, narrowed by the step's own window where it has one. */
    SendTimes times(Ask ask) {
        if (ask.sendWindow() == null || ask.sendWindow().isBlank()) {
            return times;
        }
        var windows = Stream.concat(times.windows().stream(), Stream.of(List.of(Hours.read(ask.sendWindow()))))
                .toList();
        return new SendTimes(windows, times.quiet());
    }

    private static <R extends Rule> Stream<R> of(List<Rule> all, Class<R> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }
}
