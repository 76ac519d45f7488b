package io.itinera.engine.dryrun;

import io.itinera.engine.journey.DrawingRemark;
import io.itinera.engine.journey.ElementStats;
import io.itinera.engine.journey.JourneyElement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What would have happened.
 *
 * @param leads how many came in
 * @param ofLeads how many there are to choose from
 * @param outline the elements of the drawing, in the order of its file
 * @param elements how many reached each element, by its id
 * @param messages that would have gone out, by day (UTC) and channel
 * @param refused messages that policy kept back for good, by element and reason, the most frequent first
 * @param held how many messages had to wait for their time, by channel and cause
 * @param cost by channel; a channel without a price costs nothing
 * @param totalCost of all channels
 * @param goal null where the drawing has no goal
 * @param left how many left the journey, by the label of the element through which they did
 * @param happened what leads did, by type of event
 * @param rates what that was drawn from
 * @param warnings of the checks of publishing
 * @param notes what else whoever reads this should know
 */
public record DryRunResult(
        long leads,
        long ofLeads,
        Instant from,
        Instant until,
        long seed,
        List<JourneyElement> outline,
        Map<String, ElementStats> elements,
        List<Sent> messages,
        List<Refused> refused,
        List<Held> held,
        List<Cost> cost,
        BigDecimal totalCost,
        Goal goal,
        Map<String, Long> left,
        Map<String, Long> happened,
        List<Rate> rates,
        List<DrawingRemark> warnings,
        List<String> notes) {

    public record Sent(LocalDate day, String channel, long messages) {}

    public record Refused(String elementId, String channel, String reason, long messages) {}

    public record Held(String channel, String cause, long messages) {}

    /** @param price of one message */
    public record Cost(String channel, long messages, BigDecimal price, BigDecimal cost) {}

    /** @param leads that reached it @param medianSeconds since they came in @param p90Seconds nine of ten were as quick */
    public record Goal(long leads, Long medianSeconds, Long p90Seconds) {}
}
