package io.itinera.engine.sendtime;

import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** When a lead best likes to be written to. */
@Component
public class BestTimes {
    private final OpenHours hours;
    private final SendTimeTable table;

    BestTimes(OpenHours hours, SendTimeTable table) {
        this.hours = hours;
        this.table = table;
    }

    /**
     * By the table {@code send-time}; without it the hour of most opens, ten o'clock where there was none.
     *
     * @param lead as tables see it
     * @return by the lead's own clock
     */
    public LocalTime best(String leadId, Object lead) {
        return table.timeFor(leadId, lead, hours.of(leadId));
    }
}
