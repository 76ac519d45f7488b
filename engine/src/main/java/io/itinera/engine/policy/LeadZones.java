package io.itinera.engine.policy;

import io.itinera.engine.lead.Lead;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** By which clock a lead lives: its own time zone, else that of its country, else the company's. */
@Component
public class LeadZones {
    private final ZonesOfCountries countries = new ZonesOfCountries();
    private final ZoneId company;

    LeadZones(@Value("${itinera.company.time-zone:UTC}") String company) {
        try {
            this.company = ZoneId.of(company);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "itinera.company.time-zone is \"" + company + "\"; write it like Europe/Berlin.", e);
        }
    }

    public ZoneId of(Lead lead) {
        return of(lead::field);
    }

    /** @param field what the lead has by that name, or null */
    public ZoneId of(Function<String, Object> field) {
        if (field.apply("timeZone") instanceof String zone && !zone.isEmpty()) {
            return ZoneId.of(zone);
        }
        return field.apply("country") instanceof String country
                ? countries.of(country).orElse(company)
                : company;
    }

    /** Where days, weeks and months of the company begin. */
    public ZoneId company() {
        return company;
    }
}
