package io.itinera.webapp.journeys;

import io.itinera.engine.dryrun.DryRunResult;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;

/** The result of a dry run in a few figures, as people read them. */
record DryRunFigures(long messages, long refused, String cost, String median, String p90, String reached) {
    static DryRunFigures of(DryRunResult result) {
        var goal = result.goal();
        return new DryRunFigures(
                result.messages().stream()
                        .mapToLong(DryRunResult.Sent::messages)
                        .sum(),
                result.refused().stream()
                        .mapToLong(DryRunResult.Refused::messages)
                        .sum(),
                cost(result.totalCost()),
                goal == null ? null : time(goal.medianSeconds()),
                goal == null ? null : time(goal.p90Seconds()),
                goal == null || result.leads() == 0
                        ? null
                        : String.format(Locale.ENGLISH, "%.1f %%", 100.0 * goal.leads() / result.leads()));
    }

    private static String cost(BigDecimal cost) {
        return String.format(Locale.ENGLISH, "%,.2f", cost);
    }

    /** "3 days 4 hours", "5 hours", "12 minutes". */
    private static String time(Long seconds) {
        if (seconds == null) {
            return null;
        }
        var time = Duration.ofSeconds(seconds);
        if (time.toHours() == 0) {
            return count(time.toMinutes(), "minute");
        }
        var hours = count(time.toHoursPart(), "hour");
        return time.toDays() == 0 ? hours : count(time.toDays(), "day") + (time.toHoursPart() == 0 ? "" : " " + hours);
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
