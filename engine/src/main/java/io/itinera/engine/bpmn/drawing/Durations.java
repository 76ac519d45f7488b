package io.itinera.engine.bpmn.drawing;

import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;

/**
 * Computes when a timer such as {@code P3D} is due. The engine's own calendar looks up an XML parser for each timer of
 * each lead, which took a twentieth of a journey's time.
 */
public final class Durations extends DurationBusinessCalendar {
    private static final Pattern PLAIN = Pattern.compile("(?=P.)(P(?:\\d+[YMWD])*)(T.+)?");

    private final Clock clock;

    public Durations(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Date resolveDuedate(String duration, Date startDate) {
        var parts = PLAIN.matcher(duration);
        if (!parts.matches()) {
            return super.resolveDuedate(duration, startDate == null ? Date.from(clock.instant()) : startDate);
        }
        var start = startDate == null ? clock.instant() : startDate.toInstant();
        var due = ZonedDateTime.ofInstant(start, ZoneId.systemDefault());
        if (parts.group(1).length() > 1) {
            due = due.plus(Period.parse(parts.group(1)));
        }
        if (parts.group(2) != null) {
            due = due.plus(Duration.parse("P" + parts.group(2)));
        }
        return Date.from(due.toInstant());
    }
}
