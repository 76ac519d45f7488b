package io.itinera.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SendTimesTest {
    private static final Instant YEAR = Instant.parse("2026-01-01T00:00:00Z");
    private static final SendTimes OFFICE = times("Mon-Fri 09:00-17:00", null);
    private static final SendTimes NIGHT_REST = times(null, "21:00-08:00");
    private static final SendTimes EVENING_BUT = times("Sat,Sun 22:30-02:30", "00:00-01:15");
    private static final SendTimes SMALL_HOURS = times("02:15-02:45", null);

    static Stream<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of);
    }

    /** Around every change of the clocks of a year, and around the date line's skipped day. */
    @ParameterizedTest
    @MethodSource("zones")
    void shouldFindTheFirstMomentThatTheWallAllows(ZoneId zone) {
        for (var change : changes(zone)) {
            for (var times : List.of(OFFICE, NIGHT_REST, EVENING_BUT, SMALL_HOURS)) {
                for (int hours = -35; hours <= 25; hours += 20) {
                    check(times, change.plus(Duration.ofMinutes(hours * 60L + 7)), zone);
                }
                for (int minutes = -75; minutes <= 75; minutes += 25) {
                    check(times, change.plus(Duration.ofMinutes(minutes)), zone);
                }
            }
        }
    }

    /** At any time of any zone: what is answered is allowed, not before what was asked, and nothing earlier is. */
    @Test
    void shouldHoldForAnyHoursAtAnyInstant() {
        var random = new Random(42);
        var all = zones().toList();
        for (int i = 0; i < 1_000; i++) {
            var zone = all.get(random.nextInt(all.size()));
            int from = random.nextInt(96) * 15;
            int to = (from + 15 * (1 + random.nextInt(95))) % 1440;
            var line = "%02d:%02d-%02d:%02d".formatted(from / 60, from % 60, to / 60, to % 60);
            var times = random.nextBoolean() ? times(line, null) : times(null, line);
            check(times, YEAR.plusSeconds(random.nextInt(366 * 86_400)), zone);
        }
    }

    @Test
    void shouldSkipTheHourThatIsNotThere() {
        var berlin = ZoneId.of("Europe/Berlin");
        // on 29 March 2026 the clock jumps from 2 to 3: hours from 2:15 to 2:45 do not exist
        var before = LocalDateTime.parse("2026-03-29T01:00").atZone(berlin).toInstant();

        assertThat(SMALL_HOURS.next(before, berlin))
                .contains(LocalDateTime.parse("2026-03-30T02:15").atZone(berlin).toInstant());
    }

    @Test
    void shouldUseTheHourThatComesTwiceTwice() {
        var berlin = ZoneId.of("Europe/Berlin");
        var first = Instant.parse("2026-10-25T00:15:00Z");
        var second = Instant.parse("2026-10-25T01:15:00Z");

        assertThat(SMALL_HOURS.next(first.minusSeconds(1), berlin)).contains(first);
        assertThat(SMALL_HOURS.closing(first, berlin)).isEqualTo(first.plus(Duration.ofMinutes(30)));
        assertThat(SMALL_HOURS.next(first.plus(Duration.ofMinutes(30)), berlin)).contains(second);
    }

    @Test
    void shouldAnswerNothingWhereItIsNeverTime() {
        var times =
                new SendTimes(List.of(List.of(Hours.read("Mon 09:00-10:00"))), List.of(Hours.read("Mon 00:00-24:00")));

        assertThat(times.next(YEAR, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void shouldSaySoWhereItIsAlwaysTime() {
        assertThat(SendTimes.ANY.next(YEAR, ZoneOffset.UTC)).contains(YEAR);
        assertThat(SendTimes.ANY.closing(YEAR, ZoneOffset.UTC)).isEqualTo(Instant.MAX);
    }

    private static void check(SendTimes times, Instant asked, ZoneId zone) {
        var expected = firstByWalking(times, asked, zone);
        var found = times.next(asked, zone).orElseThrow();

        assertThat(found).as("%s from %s in %s", times, asked, zone).isEqualTo(expected);
        var closing = times.closing(found, zone);
        assertThat(times.allow(closing.minusMillis(1), zone)).isTrue();
        assertThat(times.allow(closing, zone)).isFalse();
    }

    /** Second by second, by the wall alone: far too slow for anything but to compare with. */
    private static Instant firstByWalking(SendTimes times, Instant asked, ZoneId zone) {
        var at = asked;
        while (!times.allow(at, zone)) {
            // offsets of today are whole quarters of an hour, so the wall's minute only changes with ours
            at = at.plusSeconds(60 - at.getEpochSecond() % 60);
        }
        return at;
    }

    private static List<Instant> changes(ZoneId zone) {
        var changes = new ArrayList<Instant>();
        changes.add(YEAR.plus(Duration.ofDays(100)));
        var next = zone.getRules().nextTransition(YEAR);
        while (next != null && next.getInstant().isBefore(YEAR.plus(Duration.ofDays(365)))) {
            changes.add(next.getInstant());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        if (zone.getId().equals("Pacific/Apia")) {
            changes.add(Instant.parse("2011-12-30T10:00:00Z"));
        }
        return changes;
    }

    private static SendTimes times(String window, String quiet) {
        return new SendTimes(
                window == null ? List.of() : List.of(List.of(Hours.read(window))),
                quiet == null ? List.of() : List.of(Hours.read(quiet)));
    }
}
