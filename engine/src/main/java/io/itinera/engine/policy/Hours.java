package io.itinera.engine.policy;

import io.itinera.engine.base.InvalidInput;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hours of the day on some days of the week, by the clock on the lead's wall. Hours past midnight (22:00 to 07:00)
 * belong to the day on which they begin.
 *
 * @param from second of the day, included
 * @param to second of the day, not included; 86400 for midnight
 */
record Hours(Set<DayOfWeek> days, int from, int to) {
    private static final int DAY = 86_400;
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)|24:00");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(\\S*)\\s+)?(\\d{1,2}:\\d{2})\\s*[-–]\\s*(\\d{1,2}:\\d{2})");

    /**
     * Reads what a drawing says in one line: {@code Mon-Fri 09:00-17:00}, or {@code 08:00-20:00} for every day.
     *
     * @throws InvalidInput for anything else
     */
    static Hours read(String line) {
        var parts = WRITTEN.matcher(line.strip());
        if (!parts.matches()) {
            throw invalid("\"" + line + "\" are no hours; write them like Mon-Fri 09:00-17:00");
        }
        return of(parts.group(1), parts.group(2), parts.group(3));
    }

    /**
     * @param days {@code Mon-Fri} or {@code Sat,Sun}; null or empty is every day
     * @throws InvalidInput where days or times cannot be read, or the two times are the same
     */
    static Hours of(String days, String from, String to) {
        int begin = second("from", from) % DAY;
        int end = second("to", to);
        if (begin == end) {
            throw invalid("from and to are both " + from + "; write 00:00 and 24:00 for the whole day");
        }
        return new Hours(Weekdays.read(days), begin, end == 0 ? DAY : end);
    }

    boolean include(LocalDateTime at) {
        int second = at.toLocalTime().toSecondOfDay();
        if (from < to) {
            return second >= from && second < to && days.contains(at.getDayOfWeek());
        }
        return second >= from && days.contains(at.getDayOfWeek())
                || second < to && days.contains(at.getDayOfWeek().minus(1));
    }

    /** The times of day at which these hours begin and end. */
    Stream<LocalTime> bounds() {
        return Stream.of(LocalTime.ofSecondOfDay(from), LocalTime.ofSecondOfDay(to % DAY));
    }

    private static int second(String what, String time) {
        var clock = CLOCK.matcher(time == null ? "" : time.strip());
        if (!clock.matches()) {
            throw invalid(what + " is \"" + time + "\"; write a time like 08:00");
        }
        return clock.group(1) == null
                ? DAY
                : Integer.parseInt(clock.group(1)) * 3_600 + Integer.parseInt(clock.group(2)) * 60;
    }

    private static InvalidInput invalid(String what) {
        return new InvalidInput("hours", what + ".");
    }
}
