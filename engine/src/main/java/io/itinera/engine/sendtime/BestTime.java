package io.itinera.engine.sendtime;

import io.itinera.engine.decision.Facts;
import io.itinera.engine.scoring.LeadFact;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * {@code lead.bestTime}: when the lead best likes to be written to, by its own clock. By the table {@code send-time};
 * without it the hour of most opens, ten o'clock where there was none.
 */
@Component
public class BestTime implements LeadFact {
    public static final String NAME = "bestTime";

    public static final LocalTime WHERE_NOTHING_IS_KNOWN = LocalTime.of(10, 0);

    private final OpenHours hours;
    private final SendTimeTable table;

    BestTime(OpenHours hours, SendTimeTable table) {
        this.hours = hours;
        this.table = table;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Function<String, Object> ofAll(Set<String> leadIds, Function<String, Facts> leads) {
        return table.times(leadIds, leads, hours.of(leadIds))::get;
    }
}
