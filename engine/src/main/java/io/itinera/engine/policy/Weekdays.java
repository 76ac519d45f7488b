package io.itinera.engine.policy;

import io.itinera.engine.base.InvalidInput;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Days of the week as people write them: {@code Tue}, {@code Mon-Fri}, {@code Sat,Sun}, {@code Tuesday}. */
public final class Weekdays {
    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Weekdays() {}

    /**
     * @param text null or empty is every day
     * @throws InvalidInput where they cannot be read
     */
    public static Set<DayOfWeek> read(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        if (text == null || text.isBlank()) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        for (var part : text.split(",")) {
            var ends = part.strip().split("[-–]", 2);
            int first = day(ends[0], text);
            int last = day(ends[ends.length - 1], text);
            IntStream.rangeClosed(first, last < first ? last + 7 : last)
                    .forEach(day -> days.add(DayOfWeek.MONDAY.plus(day)));
        }
        return days;
    }

    private static int day(String name, String text) {
        var known = name.strip().toLowerCase(Locale.ROOT);
        int day = known.length() < 3 ? -1 : NAMES.indexOf(known.substring(0, 3));
        if (day < 0) {
            throw new InvalidInput("hours", "days is \"" + text + "\"; write days like Mon-Fri or Sat,Sun.");
        }
        return day;
    }
}
