package io.itinera.engine.bpmn.wait;

import io.itinera.engine.bpmn.JourneyVocabulary;
import io.itinera.engine.bpmn.feel.FeelFunction;
import io.itinera.engine.decision.Facts;
import io.itinera.engine.policy.LeadZones;
import io.itinera.engine.policy.Weekdays;
import io.itinera.engine.sendtime.BestTime;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What timers may call in FEEL, see {@link JourneyVocabulary#WAITS}. All of it goes by the lead's own clock. */
@Component
public class WaitFunctions {
    private final LeadZones zones;
    private final Holidays holidays;
    private final Clock clock;

    WaitFunctions(LeadZones zones, Holidays holidays, Clock clock) {
        this.zones = zones;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** @param variables with the {@code lead}; without one the company's clock counts */
    public List<FeelFunction> of(Function<String, Object> variables) {
        return List.of(
                function(
                        "next",
                        given -> moments(variables)
                                .next(Weekdays.read(String.valueOf(given.get(0))), Given.time(given.get(1))),
                        "days",
                        "time"),
                function(
                        "best hour",
                        given -> moments(variables)
                                .next(Weekdays.read(String.valueOf(given.get(0))), bestTime(variables)),
                        "days"),
                function(
                        "business days",
                        given -> moments(variables).afterBusinessDays(Given.count(given.get(0)), null),
                        "count"),
                function(
                        "business days",
                        given -> moments(variables)
                                .afterBusinessDays(Given.count(given.get(0)), Given.time(given.get(1))),
                        "count",
                        "time"),
                function("on day", given -> day(variables, given.get(0), 0, given.get(1)), "date", "time"),
                function(
                        "days before",
                        given -> day(variables, given.get(1), -Given.count(given.get(0)), given.get(2)),
                        "count",
                        "date",
                        "time"),
                function(
                        "days after",
                        given -> day(variables, given.get(1), Given.count(given.get(0)), given.get(2)),
                        "count",
                        "date",
                        "time"));
    }

    private static FeelFunction function(String name, Function<List<Object>, Object> body, String... parameters) {
        return new FeelFunction(name, List.of(parameters), body);
    }

    private Object day(Function<String, Object> variables, Object date, int offset, Object time) {
        var moments = moments(variables);
        var day = Given.day(date, moments.now().getZone()).plusDays(offset);
        return moments.at(day, Given.time(time));
    }

    private static LocalTime bestTime(Function<String, Object> variables) {
        return lead(variables).apply(BestTime.NAME) instanceof LocalTime time ? time : BestTime.WHERE_NOTHING_IS_KNOWN;
    }

    private static Function<String, Object> lead(Function<String, Object> variables) {
        return variables.apply("lead") instanceof Facts facts ? facts::get : name -> null;
    }

    private Moments moments(Function<String, Object> variables) {
        var lead = lead(variables);
        return new Moments(clock.instant().atZone(zones.of(lead)), day -> holidays.include(day, lead.apply("country")));
    }
}
