package io.itinera.engine.policy;

import io.itinera.engine.lead.Lead;
import java.time.DateTimeException;
import java.time.ZoneId;
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
        if (lead.timeZone() != null && !lead.timeZone().isEmpty()) {
            return ZoneId.of(lead.timeZone());
        }
        return lead.field("country") instanceof String country
                ? countries.of(country).orElse(company)
                : company;
    }

    /** Where days, weeks and months of the company begin. */
    public ZoneId company() {
        return company;
    }
}
