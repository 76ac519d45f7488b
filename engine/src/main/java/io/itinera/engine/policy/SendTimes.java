package io.itinera.engine.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When something may be sent, by the clock on the lead's wall: within one of the hours of each window, and outside of
 * all quiet ones. Clocks that are put forward or back are no special case: what the wall shows at an instant decides.
 *
 * @param windows an empty window is always open
 */
record SendTimes(List<List<Hours>> windows, List<Hours> quiet) {
    static final SendTimes ANY = new SendTimes(List.of(), List.of());

    /** Days of the week repeat after seven days; two more for zones that skip a day, or a clock that is put back. */
    private static final Duration HORIZON = Duration.ofDays(9);

    boolean always() {
        return quiet.isEmpty() && windows.stream().allMatch(List::isEmpty);
    }

    boolean allow(Instant at, ZoneId zone) {
        return allow(at.atZone(zone).toLocalDateTime());
    }

    private boolean allow(LocalDateTime wall) {
        return windows.stream()
                        .allMatch(window -> window.isEmpty() || window.stream().anyMatch(hours -> hours.include(wall)))
                && quiet.stream().noneMatch(hours -> hours.include(wall));
    }

    /** The first instant from this one on at which sending is allowed; empty where it never is. */
    Optional<Instant> next(Instant from, ZoneId zone) {
        return always() || allow(from, zone) ? Optional.of(from) : change(from, zone, at -> allow(at, zone));
    }

    /** When the present permission ends; {@link Instant#MAX} where it does not end within days. */
    Instant closing(Instant from, ZoneId zone) {
        return always()
                ? Instant.MAX
                : change(from, zone, at -> !allow(at, zone)).orElse(Instant.MAX);
    }

    /** Only where the wall shows the bound of some hours, or jumps, can anything change. */
    private Optional<Instant> change(Instant from, ZoneId zone, Predicate<Instant> wanted) {
        var candidates = new TreeSet<Instant>();
        var rules = zone.getRules();
        var until = from.plus(HORIZON);
        var jump = rules.nextTransition(from);
        while (jump != null && jump.getInstant().isBefore(until)) {
            candidates.add(jump.getInstant());
            jump = rules.nextTransition(jump.getInstant());
        }
        var bounds = Stream.concat(windows.stream().flatMap(Collection::stream), quiet.stream())
                .flatMap(Hours::bounds)
                .distinct()
                .toList();
        var first = from.atZone(zone).toLocalDate().minusDays(1);
        var last = until.atZone(zone).toLocalDate();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (var bound : bounds) {
                var wall = day.atTime(bound);
                // none in the hour that is skipped, two in the hour that comes twice
                rules.getValidOffsets(wall).forEach(offset -> candidates.add(wall.toInstant(offset)));
            }
        }
        return candidates.tailSet(from, false).stream().filter(wanted).findFirst();
    }
}
