package io.itinera.engine.bpmn.wait;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Makes times of what FEEL hands over: values of its own, and the texts that leads' attributes are. */
final class Given {
    private Given() {}

    /** @throws IllegalArgumentException where it is none */
    static LocalTime time(Object value) {
        if (value instanceof LocalTime time) {
            return time;
        }
        try {
            var text = String.valueOf(value);
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + value + "\" is no time of day; write it like \"09:00\".", e);
        }
    }

    /** @throws IllegalArgumentException where it is none, also where the lead has no such date */
    static LocalDate day(Object value, ZoneId zone) {
        if (value == null) {
            throw new IllegalArgumentException("The date to wait for is missing. Draw a gateway before the timer that "
                    + "leads those without it another way.");
        }
        if (value instanceof LocalDate day) {
            return day;
        }
        if (value instanceof LocalDateTime time) {
            return time.toLocalDate();
        }
        if (value instanceof ZonedDateTime time) {
            return time.withZoneSameInstant(zone).toLocalDate();
        }
        return read(String.valueOf(value), zone);
    }

    private static LocalDate read(String text, ZoneId zone) {
        try {
            if (text.length() <= 10) {
                return LocalDate.parse(text);
            }
            return text.endsWith("Z")
                    ? LocalDate.ofInstant(Instant.parse(text), zone)
                    : OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDate();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no date; dates look like 2027-03-26.", e);
        }
    }

    /** @throws IllegalArgumentException where it is none */
    static int count(Object value) {
        if (value instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalArgumentException("\"" + value + "\" is no number of days.");
    }
}
