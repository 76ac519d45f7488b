package io.itinera.engine.bpmn.wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.engine.bpmn.feel.Feel;
import io.itinera.engine.decision.Facts;
import io.itinera.engine.kit.EngineContract;
import io.itinera.engine.kit.JourneyWalk;
import io.itinera.engine.kit.OnH2;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@OnH2
@TestPropertySource(properties = {"itinera.holidays.germany=12-25,12-26,2027-03-26", "itinera.holidays.all=01-01"})
class WaitFunctionsTest extends EngineContract {
    /** A Thursday, half past eight in the evening in Berlin. */
    private static final Instant BEFORE_CHRISTMAS = Instant.parse("2026-12-24T19:30:00Z");

    @Autowired
    private Feel feel;

    @Autowired
    private WaitFunctions functions;

    @Autowired
    private JourneyWalk walk;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void beforeChristmas() {
        clock.set(BEFORE_CHRISTMAS);
    }

    @AfterEach
    void clear() {
        walk.clear();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "next(\"Thu\", \"21:00\") | Europe/Berlin | 2026-12-24T20:00:00Z",
                "next(\"Thu\", \"20:30\") | Europe/Berlin | 2026-12-31T19:30:00Z",
                "next(\"Tuesday\", \"9:00\") | America/New_York | 2026-12-29T14:00:00Z",
                "next(\"Sat,Sun\", \"10:00\") | Asia/Tokyo | 2026-12-26T01:00:00Z",
                "business days(1) | Europe/Berlin | 2026-12-28T19:30:00Z",
                "business days(5, \"09:00\") | Europe/Berlin | 2027-01-04T08:00:00Z",
                "on day(lead.renewalDate, \"09:00\") | Europe/Berlin | 2027-03-28T07:00:00Z",
                "days before(14, lead.renewalDate, \"09:00\") | Europe/Berlin | 2027-03-14T08:00:00Z",
                "days after(3, lead.lastSeen, \"12:00\") | America/New_York | 2026-12-03T17:00:00Z",
                "on day(date(\"2027-02-01\"), \"00:00\") | UTC | 2027-02-01T00:00:00Z",
            })
    void shouldGoByTheLeadsOwnClock(String wait, String zone, Instant due) {
        var lead = Map.<String, Object>of(
                "timeZone", zone,
                "country", "Germany",
                "renewalDate", "2027-03-28",
                "lastSeen", "2026-12-01T02:00:00Z");

        assertThat(due(wait, lead)).isEqualTo(due);
    }

    @Test
    void shouldKnowOnlyTheHolidaysOfTheLeadsCountryAndOfEverybody() {
        assertThat(due("business days(6)", Map.of("timeZone", "UTC", "country", "France")))
                .as("the 25th counts in France, the first of January for nobody")
                .isEqualTo(Instant.parse("2027-01-04T19:30:00Z"));
    }

    @Test
    void shouldSayWhatIsMissing() {
        assertThatThrownBy(() -> due("on day(lead.renewalDate, \"09:00\")", Map.of()))
                .hasMessageContaining("The date to wait for is missing. Draw a gateway before the timer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "next(\"Tuseday\", \"09:00\") | Element \"Later\" (later): the timer's",
                "next(\"Tue\", \"nine\") | \"nine\" is no time of day",
                "nxt(\"Tue\", \"09:00\") | comes to nothing. Write P3D, next(\"Tue\", \"09:00\")",
            })
    void shouldRefuseAWaitThatCannotBeComputed(String wait, String said) {
        assertThatThrownBy(() -> publish("timeDate", wait))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining(said);
    }

    @Test
    void shouldWaitInAJourneyUntilTheLeadsOwnMorning() {
        publish("timeDate", "next(\"Mon\", \"09:00\")");
        var lead = walk.aLead("york@example.test", Map.of("country", "US"));
        walk.enrol("waiting", lead);

        walk.pass(Duration.between(BEFORE_CHRISTMAS, Instant.parse("2026-12-28T13:59:59Z")));
        walk.runAll();
        var before = walk.whereIs(lead);
        walk.pass(Duration.ofSeconds(1));
        walk.runAll();

        assertThat(before).containsExactly("later");
        assertThat(walk.whereIs(lead)).isEmpty();
    }

    private void publish(String kind, String time) {
        repository
                .createDeployment()
                .addString("waiting.bpmn", """
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
                          <process id="waiting" isExecutable="true" camunda:historyTimeToLive="P1D">
                            <startEvent id="start"/>
                            <sequenceFlow id="a" sourceRef="start" targetRef="later"/>
                            <intermediateCatchEvent id="later" name="Later"><timerEventDefinition><%1$s>%2$s</%1$s>
                            </timerEventDefinition></intermediateCatchEvent>
                            <sequenceFlow id="b" sourceRef="later" targetRef="end"/>
                            <endEvent id="end"/>
                          </process>
                        </definitions>
                        """.formatted(kind, time))
                .deploy();
    }

    private Instant due(String wait, Map<String, Object> lead) {
        var facts = Facts.of(lead::get);
        return ((ZonedDateTime) feel.expression(wait)
                        .evaluate(name -> name.equals("lead") ? facts : null, functions.of(name -> facts)))
                .toInstant();
    }
}
