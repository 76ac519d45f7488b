package io.itinera.webapp.tables;

import io.itinera.engine.base.InvalidInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What a person filled in. */
record BacktestForm(String outcome, String asOf, String threshold) {
    static final BacktestForm EMPTY = new BacktestForm("", "", "50");

    /** Null where leads are to be seen as they are now. */
    Instant then() {
        try {
            return asOf == null || asOf.isBlank()
                    ? null
                    : LocalDate.parse(asOf.strip()).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidInput("asOf", "\"" + asOf + "\" is no date. Write one like 2026-03-01.");
        }
    }

    int score() {
        try {
            return Integer.parseInt(threshold.strip());
        } catch (NumberFormatException e) {
            throw new InvalidInput("threshold", "\"" + threshold + "\" is no whole number. Write one, such as 50.");
        }
    }
}
