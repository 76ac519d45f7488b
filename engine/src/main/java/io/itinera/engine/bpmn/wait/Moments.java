package io.itinera.engine.bpmn.wait;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Computes moments by the clock on a lead's wall. An hour that summer time skips is taken to be the one after it.
 *
 * @param now by that clock
 * @param holiday days on which nobody works, beside Saturdays and Sundays
 */
record Moments(ZonedDateTime now, Predicate<LocalDate> holiday) {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int LONGEST = 3_660;

    /** The first such moment after now. */
    ZonedDateTime next(Set<DayOfWeek> days, LocalTime time) {
        var day = now.toLocalDate();
        while (!days.contains(day.getDayOfWeek()) || !at(day, time).isAfter(now)) {
            day = day.plusDays(1);
        }
        return at(day, time);
    }

    /**
     * The so-manieth business day after today.
     *
     * @param time null for the time of day that it is now
     */
    ZonedDateTime afterBusinessDays(int count, LocalTime time) {
        if (count < 0 || count > LONGEST) {
            throw new IllegalArgumentException(count + " business days; write 0 to " + LONGEST + ".");
        }
        var day = now.toLocalDate();
        for (int left = count; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (WEEKEND.contains(day.getDayOfWeek()) || holiday.test(day));
        }
        return at(day, time == null ? now.toLocalTime() : time);
    }

    ZonedDateTime at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, now.getZone());
    }
}
