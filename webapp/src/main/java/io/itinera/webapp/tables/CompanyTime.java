package io.itinera.webapp.tables;

import io.itinera.engine.base.InvalidInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Times as people of the company write them. */
record CompanyTime(ZoneId zone) {
    static CompanyTime of(String zone) {
        return new CompanyTime(ZoneId.of(zone));
    }

    /** @param local as a browser's field for date and time has it, {@code 2026-04-01T08:00} */
    Instant instant(String local) {
        try {
            return LocalDateTime.parse(local.strip()).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidInput(
                    "publishAt", "\"" + local + "\" is no date with a time. Write it as 2026-04-01T08:00.");
        }
    }
}
