package io.itinera.engine.bpmn.wait;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Days on which nobody works, from {@code itinera.holidays.<country>}, or {@code itinera.holidays.all} for everybody:
 * days of each year as {@code 12-25} and single ones as {@code 2027-03-26}, with commas between.
 */
@Component
class Holidays {
    private static final String SETTING = "itinera.holidays";
    private static final String EVERYBODY = "all";

    private final Map<String, Set<Object>> days = new HashMap<>();

    /** @throws IllegalArgumentException where a day cannot be read */
    Holidays(Environment environment) {
        Binder.get(environment)
                .bind(SETTING, Bindable.mapOf(String.class, String.class))
                .ifBound(calendars -> calendars.forEach((country, list) -> {
                    var read = days.computeIfAbsent(normalised(country), name -> new HashSet<>());
                    for (var day : list.split(",")) {
                        read.add(day(country, day.strip()));
                    }
                }));
    }

    /** @param country as leads have it, or null */
    boolean include(LocalDate day, Object country) {
        return include(day, EVERYBODY) || country instanceof String name && include(day, normalised(name));
    }

    private boolean include(LocalDate day, String calendar) {
        var known = days.getOrDefault(calendar, Set.of());
        return known.contains(day) || known.contains(MonthDay.from(day));
    }

    private static Object day(String country, String text) {
        try {
            return text.length() > 5 ? LocalDate.parse(text) : MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    SETTING + "." + country + " has the day \"" + text + "\"; write days like 12-25 or 2027-03-26.", e);
        }
    }

    private static String normalised(String country) {
        return country.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
